/**
 * What an address says about who wrote. `mailbox`: somebody reads it. `login`: the no-reply address of an account on a
 * host. `machine`: made up by a computer that nobody told who it was (`root@localhost`). `service`: nobody reads it.
 */
export interface Address {
  readonly kind: 'mailbox' | 'login' | 'machine' | 'service';
  /** Lower case. */
  readonly text: string;
  /** The same for every way to write one mailbox. */
  readonly mailbox: string;
  /** Before the `@`; of a login the login. */
  readonly local: string;
  /** After the `@`; of a login its host. */
  readonly domain: string;
  /** The number of the account, which stays when the login changes; null where the address has none. */
  readonly account: string | null;
}

/** GitHub's (with and without the number, also Enterprise's), GitLab's and Forgejo's private addresses. */
const noReply = /^(?:(\d+)[+-])?([^@]+)@(?:users\.noreply|noreply)\.([^@\s]+)$/;

/** Reserved names (RFC 2606, RFC 6762) and what git and machines make up. `.example` is for stories such as the Harbour. */
const machineDomain =
  /(^|\.)(localhost|localdomain|local|lan|home|invalid|internal|intranet|test|novalocal|\(none\)|none)$|^(example\.(com|org|net)|(your)?(domain|email|company|host)\.(com|org))$|^[\d.:[\]]+$/;
const machineLocal =
  /^(root|ubuntu|vagrant|admin|administrator|user|nobody|pi|ec2-user|centos|unknown|you|your\.?name|your\.?email)$/;
const serviceLocal = /^(no-?reply|do-?not-?reply|noreply[+-].*)$/;

/** Google's mailboxes have two domains, and dots or a `+tag` in them make no difference (support.google.com/mail). */
const mailboxOf = (local: string, domain: string): string =>
  domain === 'gmail.com' || domain === 'googlemail.com'
    ? `${local.replace(/\+.*|\./g, '')}@gmail.com`
    : `${local}@${domain}`;

/** @param email As written; empty where a signature has none. */
export const readAddress = (email: string): Address => {
  const text = email.trim().toLowerCase();
  const login = noReply.exec(text);
  if (login)
    return {
      kind: 'login',
      text,
      mailbox: text,
      local: login[2]!,
      domain: login[3]!,
      account: login[1] ?? null,
    };
  const at = text.lastIndexOf('@');
  const [local, domain] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  const isMadeUp =
    local === '' || !domain.includes('.') || machineDomain.test(domain) || machineLocal.test(local);
  const kind = isMadeUp ? 'machine' : serviceLocal.test(local) ? 'service' : 'mailbox';
  return { kind, text, mailbox: mailboxOf(local, domain), local, domain, account: null };
};

/** Local parts that many people choose alike: two of them on two domains say nothing. */
const everyones =
  /^(me|mail|email|e-mail|hello|hi|hey|info|contact|git|github|gitlab|code|dev|devel|developer|developers|developement|development|opensource|oss|open-source|work|home|public|lists?|ml|mailing|spam|web|webmaster|postmaster|team|office|support|help|admin|sysadmin|ops|it|ci|build|builds|release|releases|test|user|private|personal|self|root|i|my|x|openstack|kubernetes|linux|jenkins|community|patches|commits?)$/;

/** Whether a local part or login is one's own enough to mean something on another domain as well. */
export const isTelling = (local: string): boolean => local.length >= 3 && !everyones.test(local);
