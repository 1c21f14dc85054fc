import { afterAll, expect, test } from 'vitest';
import { bo, HarbourRepository, removeFolders } from './harbour.fixture.ts';
import { decodeSnapshot, encodeSnapshot, headOfSnapshot, readHistory } from './index.ts';

afterAll(removeFolders);

const { signal: stop } = new AbortController();

const readHarbour = async () => {
  const harbour = new HarbourRepository();
  harbour.commit({ files: { 'package.json': '{ "name": "bjørn" }', 'bjørn.ts': '1' } });
  harbour.commit({ message: 'Auto merge of #3 - cy:x, r=ada', by: bo });
  const { history, texts } = await readHistory({ repository: harbour.folder, stop });
  return { history, texts };
};

test('a snapshot gives back what it was made of, wherever its bytes lie', async () => {
  const repository = await readHarbour();
  const bytes = encodeSnapshot(repository);
  expect(decodeSnapshot(bytes)).toEqual(repository);
  const odd = Buffer.alloc(bytes.length + 3).subarray(3);
  odd.set(bytes);
  expect(decodeSnapshot(odd)).toEqual(repository);
  expect(headOfSnapshot(bytes)).toBe(repository.history.head);
});

test('a history of nothing has a snapshot too', async () => {
  const { history, texts } = await readHistory({ repository: new HarbourRepository().folder, stop });
  expect(decodeSnapshot(encodeSnapshot({ history, texts }))).toEqual({ history, texts });
});

test('what another version wrote, or was cut short, or is no snapshot, is none', async () => {
  const bytes = encodeSnapshot(await readHarbour());
  const older = Buffer.from(
    Buffer.from(bytes).toString('latin1').replace('"version":', '"version":1'),
    'latin1',
  );
  for (const wrong of [bytes.subarray(0, -8), older, new Uint8Array(0), Buffer.from('PK\n')])
    expect(decodeSnapshot(wrong)).toBeNull();
  expect(headOfSnapshot(older)).toBeNull();
});
