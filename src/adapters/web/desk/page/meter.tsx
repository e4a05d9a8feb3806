import { useSpeech } from './words.tsx';

/** How much of the required evidence is there: a piece for each. */
export function Meter({ got, of }: { readonly got: number; readonly of: number }) {
  const { words } = useSpeech();
  const pieces = Array.from({ length: of }, (_, piece) => piece);
  return (
    <span className="meter" data-full={got === of}>
      <span className="pieces" aria-hidden="true">
        {pieces.map((piece) => (
          <i key={piece} data-got={piece < got} />
        ))}
      </span>
      {words.meter(got, of)}
    </span>
  );
}
