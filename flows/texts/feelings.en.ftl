### A word first for whoever is frightened.

calm = I know this is worrying. Every payment leaves a record, and we'll trace this one step by step.
distress-human-called = I've asked somebody from support to come as soon as they can, and they can see what you wrote.
cue-afraid = afraid
    .also = panicking, in a panic, scared, frightened, terrified, so worried, really worried, very worried, freaking out, desperate, anxious, in tears, all my savings, can't sleep
