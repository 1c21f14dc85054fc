import type { Signature } from '../history.ts';
import { readAddress } from './address.ts';

/**
 * Services that commit under a name of their own, as each documents it. No kept package lists them. What the hosts mark
 * themselves is not in the list: an app's login ends in `[bot]` (docs.github.com, "About using GitHub Apps"), GitLab's
 * are called `project_1_bot_…` and `group_1_bot_…` (docs.gitlab.com, "Project access tokens").
 */
const services = new Set(
  `allcontributors bors codecov copilot coveralls crowdin dependabot dependabot-preview depfu github github-actions
   gitlab-ci greenkeeper homu imgbot jenkins mergify netlify pre-commit-ci renovate restyled rust-highfive rustbot semantic-release snyk stale
   travis-ci weblate web-flow zuul`.split(/\s+/),
);

const botAddress =
  /\[bot\]|^(no-?reply|do-?not-?reply)@|^(jenkins|ci|buildbot|zuul)@|[-_+]((ro)?bot|ci)@|^(\d+[+-])?(project|group)_\d+_bot/;

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** `k8s-ci-robot` and `HarbourBot` have the word among theirs; `Abbott` and `Talbot` do not. */
const saysBot = (name: string): boolean =>
  /bot/i.test(name) && wordsOf(name).some((word) => /^(ro)?bot$/i.test(word));

const isService = (name: string): boolean =>
  services.has(name.toLowerCase().replace(/[\s_]+/g, '-')) || (name.includes('CI') && saysCi(wordsOf(name)));

const saysCi = (words: readonly string[]): boolean => words.length > 1 && words.includes('CI');

/** Whether a signature looks like a program's. A guess: what a hand or the directory says goes before it. */
export const isBot = (
  { name, email, login }: Signature,
  { kind, text, local } = readAddress(email),
): boolean => {
  const names = [name, login ?? '', kind === 'login' ? local : ''];
  return botAddress.test(text) || names.some((one) => saysBot(one) || isService(one));
};
