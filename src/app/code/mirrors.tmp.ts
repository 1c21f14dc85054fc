import { realpath } from 'node:fs/promises';
export const isAddress = (_: string) => false;
export const locateRepository = (path: string): Promise<string> => realpath(path);
export const fetchMirror = async (
  _url: string,
  folder: string,
  _options: { stop: AbortSignal; onProgress: (progress: { done: number; total: number }) => void },
): Promise<string> => folder;
