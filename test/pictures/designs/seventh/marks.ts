/** What people draw over a screenshot before they send it. The text under it stays readable unless said otherwise. */

const overlay = (grow: string, path: string, width: number) =>
  `<svg style="position:absolute;${grow};overflow:visible" viewBox="0 0 100 100" preserveAspectRatio="none" fill="none" stroke="#f0201c" stroke-width="${width}" stroke-linecap="round"><path vector-effect="non-scaling-stroke" d="${path}"/></svg>`;
const held = (text: string, mark: string) =>
  `<span style="position:relative;display:inline-block;width:auto;color:inherit">${text}${mark}</span>`;

/** A finger's ring in red around a text, its line crossing it at one end. */
export const ringed = (text: string): string =>
  held(
    text,
    overlay(
      'left:-7%;top:2%;width:114%;height:96%',
      'M14 20Q38 -2 74 6Q104 22 96 62Q84 104 44 98Q-2 96 4 50Q8 14 36 4Q50 0 60 10',
      4,
    ),
  );

/** A red stroke right through the lower half of a text. */
export const struck = (text: string): string =>
  held(text, overlay('left:0;top:0;width:100%;height:100%', 'M-2 92Q30 76 52 88T102 80', 3.5));

/** An arrow that runs over whatever lies between its two ends (in pixels from the left and the top). */
export const arrow = (from: readonly [number, number], to: readonly [number, number]): string => {
  const [x, y] = to;
  return `<svg style="position:absolute;left:0;top:0;overflow:visible;z-index:5" width="1" height="1" fill="none" stroke="#f0201c" stroke-width="4" stroke-linecap="round"><path d="M${from[0]} ${from[1]}Q${from[0] - 30} ${(from[1] + y) / 2} ${x} ${y}M${x + 20} ${y - 10}L${x} ${y}l4 -22"/></svg>`;
};

/** Squares over a text, which nobody can read any more. */
export const mosaic = (cells: number): string => {
  const greys = ['#8d8d90', '#6f7073', '#a3a3a7', '#58595c', '#7c7d80'];
  const squares = Array.from(
    { length: cells * 2 },
    (_, at) =>
      `<rect x="${Math.floor(at / 2) * 10}" y="${(at % 2) * 10}" width="10" height="10" fill="${greys[(at * 7 + (at >> 2)) % 5]}"/>`,
  );
  return `<svg style="vertical-align:middle" width="${cells * 10}" height="20">${squares.join('')}</svg>`;
};

/** A text over and over, askew, thin enough to read through. */
export const watermark = (text: string, ink: string): string =>
  `<div style="position:absolute;inset:0;overflow:hidden;pointer-events:none;z-index:4"><div style="position:absolute;left:-60px;right:-60px;top:0;transform:rotate(-24deg);color:${ink};font-size:15px;line-height:92px">${Array.from({ length: 12 }, (_, at) => `<div style="white-space:nowrap;padding-left:${(at % 2) * 80}px">${`${text}　　　`.repeat(4)}</div>`).join('')}</div></div>`;

/** A hand with a phone between the lamp and the paper: its shadow lies over the lower right. */
export const handShadow = (): string =>
  '<svg style="position:absolute;inset:0;width:100%;height:100%;z-index:6;filter:blur(9px)" viewBox="0 0 100 200" preserveAspectRatio="none"><path d="M112 64Q84 58 70 78Q52 84 58 100Q44 108 54 120Q42 130 56 138Q50 152 68 156Q74 182 112 206z" fill="#000" opacity=".36"/></svg>';
