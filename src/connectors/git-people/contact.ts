/** A name and an address as they stand in a commit. */
export interface Contact {
  readonly name: string;
  readonly email: string;
}

interface Login {
  readonly host: string;
  readonly value: string;
}

/** `12+ada@users.noreply.github.com`, `ada@users.noreply.github.com`, `12-ada@users.noreply.gitlab.com`: a login, no mailbox. */
export const loginIn = (email: string): Login | undefined => {
  const github = /^(?:\d+\+)?([^@]+)@users\.noreply\.(github\.com)$/i.exec(email);
  const gitlab = /^(?:\d+-)?([^@]+)@users\.noreply\.(gitlab\.com)$/i.exec(email);
  const [, value, host] = github ?? gitlab ?? [];
  return value === undefined || host === undefined ? undefined : { host: host.toLowerCase(), value };
};

/** Addresses that machines write when nobody told them who they are: they say nothing about who it was. */
export const isPlaceholder = (email: string): boolean =>
  !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) ||
  /@(.*\.)?(example\.(com|org|net)|localhost|localdomain|local|invalid|internal|test)$|\(none\)$/i.test(
    email,
  );

const botName =
  /\[bot\]|(^|[^a-z])(ro)?bot([^a-z]|$)|^(dependabot|renovate|greenkeeper|mergify|bors|github actions|github)$/i;
const botAddress =
  /\[bot\]|^(no-?reply|do-?not-?reply)@|^(\d+\+)?(dependabot|renovate|copilot|[^@]*-(ro)?bot)@/i;

/** Programs that commit. Addresses that nobody reads (`noreply@…`) are theirs; a person's no-reply address is a login. */
export const isBot = ({ name, email }: Contact): boolean => botName.test(name) || botAddress.test(email);
