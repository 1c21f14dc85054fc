/** How the files of one kind look: a colour, and a mark for those who do not see it. */
export interface Tone {
  readonly key: string;
  readonly label: string;
  /** Name of the colour in tokens.css, without `--wh-`. */
  readonly token: string;
  readonly mark: 'none' | 'dots' | 'hatch' | 'lines';
}

/** Which tone each file has: `of[row]` is an index into `tones`. */
export interface Toned {
  readonly tones: readonly Tone[];
  readonly of: Uint8Array;
}
