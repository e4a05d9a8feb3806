### A word first for whoever is frightened.

calm = I know this is worrying. Every payment leaves a record, and we'll trace this one step by step.
cue-afraid = afraid
    .also = panicking, in a panic, scared, frightened, terrified, so worried, really worried, very worried, freaking out, desperate, anxious, in tears, all my savings, can't sleep
