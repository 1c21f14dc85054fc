import { expect, test } from 'vitest';
import { type Likeness, likeness, readName } from './personalName.ts';

test.each<[string, string, Likeness]>([
  ['Ada Quill', 'quill, ADA', 'same'],
  ['Tuyết Tackle', 'Tuyet Tackle', 'same'],
  ['Sławek Łódka', 'Slawek Lodka', 'same'],
  ['Wan Jiru Wharf', 'Wanjiru Wharf', 'same'],
  ['Ada (berths) Quill', 'Ada Quill', 'same'],
  ['Ada Quill', 'A. Quill', 'close'],
  ['Matthew Mast', 'Matt Mast', 'close'],
  ['Nikolay Narrows', 'Nickolay Narrows', 'close'],
  ['Ada Quill', 'adaq', 'close'],
  ['Jo M. Tallow', 'Jo Mooring', 'partial'],
  ['Ada Quill', 'Ada Jetty', 'partial'],
  ['Ada Quill', 'ada', 'partial'],
  ['Ada Quill', 'Bo Mooring', 'unlike'],
  ['Ada Quill', 'shipwright', 'unknown'],
  ['Ada Quill', '笔 阿达', 'unknown'],
  ['Ada Quill', 'root', 'unknown'],
  ['Ada Quill', 'ada@harbour.example', 'unknown'],
  ['Ada Quill', 'Ada Quill and Bo Mooring', 'unknown'],
])('%s and %s: %s', (a, b, how) => {
  expect(likeness(readName(a), readName(b))).toBe(how);
  expect(likeness(readName(b), readName(a))).toBe(how);
});
