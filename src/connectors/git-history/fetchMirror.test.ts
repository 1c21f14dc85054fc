import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { factsOf } from './facts.fixture.ts';
import { bo, HarbourRepository, newFolder, removeFolders } from './harbour.fixture.ts';
import { fetchMirror, isAddress, locateRepository, readHistory } from './index.ts';

afterAll(removeFolders);

const { signal: stop } = new AbortController();

/** The Harbour's repository on a server that leaves file contents out when asked. */
const served = (): HarbourRepository => {
  const harbour = new HarbourRepository();
  harbour.commit({
    files: { '.mailmap': 'Bo Marsh <bo@harbour.example> <bo@laptop.example>\n', 'a.ts': 'old\n' },
  });
  harbour.commit({ files: { 'a.ts': 'newer\n' }, by: { ...bo, email: 'bo@laptop.example' } });
  harbour.git(['config', 'uploadpack.allowFilter', 'true']);
  harbour.git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  return harbour;
};

describe('a mirror of an address', () => {
  test('has the files at head with their sizes, and nothing of their past', async () => {
    const harbour = served();
    const mirror = await fetchMirror(`file://${harbour.folder}`, join(newFolder(), 'mirror'), { stop });
    const [here, there] = await Promise.all(
      [mirror, harbour.folder].map((repository) => readHistory({ repository, stop })),
    );
    expect(factsOf(here!.history)).toEqual(factsOf(there!.history));
    expect([...here!.history.files.bytes].sort()).toEqual([...there!.history.files.bytes].sort());
    expect(here!.texts.get('.mailmap')).toMatch('Bo Marsh');
    const old = harbour.git(['rev-parse', 'HEAD~:a.ts']);
    expect(harbour.git(['-C', mirror, 'cat-file', '--batch-all-objects', '--batch-check'])).not.toMatch(old);
  });

  test('is brought up to date, also when the main line there got another name', async () => {
    const harbour = served();
    const folder = join(newFolder(), 'mirror');
    await fetchMirror(`file://${harbour.folder}`, folder, { stop });
    const since = await readHistory({ repository: folder, stop });
    harbour.git(['checkout', '-q', '-b', 'trunk']);
    harbour.git(['branch', '-q', '-D', 'main']);
    harbour.commit({ files: { 'b.ts': '1' } });
    await fetchMirror(`file://${harbour.folder}`, folder, { stop });
    const { how, history } = await readHistory({ repository: folder, since, stop });
    expect([how, history.commits.count, history.complete]).toEqual(['added', 3, true]);
  });

  test('leaves the other repository as it was', async () => {
    const harbour = served();
    const before = harbour.git(['count-objects', '-v']);
    await fetchMirror(`file://${harbour.folder}`, join(newFolder(), 'mirror'), { stop });
    await readHistory({ repository: harbour.folder, stop });
    expect(harbour.git(['count-objects', '-v'])).toBe(before);
    expect(harbour.git(['for-each-ref'])).not.toMatch('origin');
  });

  test('that is not there is told with what git says', async () => {
    const nowhere = `file://${join(newFolder(), 'nowhere')}`;
    await expect(fetchMirror(nowhere, join(newFolder(), 'mirror'), { stop })).rejects.toThrow(
      /could not be fetched \(git says: fatal: .*nowhere/,
    );
  });
});

describe('where a repository is', () => {
  test.each([
    ['ext::sh -c touch% /tmp/x', 'would start a program'],
    ['--upload-pack=touch', 'an option of git'],
    ['ssh://-oProxyCommand=touch/berths', 'begins with a hyphen'],
    ['https://bo:secret@git.harbour.example/berths.git', 'a password stands in it'],
    ['git://git.harbour.example/berths.git', 'none of https, ssh and file'],
    ['http://git.harbour.example/berths.git', 'none of https, ssh and file'],
  ])('%s is refused in words, without its secrets', async (address, why) => {
    const refused = locateRepository(address);
    await expect(refused).rejects.toThrow(why);
    await expect(refused).rejects.not.toThrow('secret');
    await expect(fetchMirror(address, newFolder(), { stop })).rejects.toThrow(why);
  });

  test('https, ssh and file addresses are fetched from; all else is a path', async () => {
    const addresses = [
      'https://git.harbour.example/berths.git',
      'ssh://bo@git.harbour.example/berths',
      'bo@git.harbour.example:berths.git',
      'file:///srv/berths',
    ];
    for (const address of addresses)
      expect([isAddress(address), await locateRepository(address)]).toEqual([true, address]);
    for (const path of ['/srv/berths', './berths', 'C:\\berths', 'berths.git'])
      expect(isAddress(path)).toBe(false);
  });

  test('a path inside a work tree is kept as its top', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ files: { 'src/a.ts': '1' } });
    expect(await locateRepository(join(harbour.folder, 'src'))).toBe(await locateRepository(harbour.folder));
    await expect(locateRepository(newFolder())).rejects.toThrow('in no git repository');
    await expect(locateRepository('/nowhere/berths')).rejects.toThrow('no folder /nowhere/berths');
  });
});
