/** Why a file is not taken. Each door says it in words. `misnamed`: a text that calls itself a picture or a document. */
export type FileFault = 'too_big' | 'empty' | 'not_allowed' | 'misnamed' | 'image_too_large' | 'unreadable';

/** A file as it may be kept and shown. */
export interface JudgedFile {
  /** Safe to show and to save under: no path, nothing invisible. */
  readonly name: string;
  /** What the bytes are, by their content; `null` where it cannot be taken. */
  readonly mediaType: string | null;
  readonly fault: FileFault | null;
}

/** Looks at what a file really is, whatever its name says; decodes nothing. */
export interface FileJudge {
  judge(name: string, bytes: Uint8Array): Promise<JudgedFile>;
  /** In bytes; what is larger is not even read. */
  readonly largest: number;
}
