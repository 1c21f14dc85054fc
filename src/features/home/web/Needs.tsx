import { ArrowRight } from 'lucide-react';
import type { HomeAnswer, SentenceAnswer } from '../api.ts';
import { ActionLink } from './ActionLink.tsx';
import classes from './home.module.css';

const words: Readonly<Record<SentenceAnswer['urgency'], string>> = {
  today: 'Today',
  week: 'This week',
  month: 'This month',
  note: 'To know',
};

const Need = ({ need: { key, urgency, sentence, because, action } }: { readonly need: SentenceAnswer }) => (
  <li className={classes.need}>
    <span className={classes.when} data-urgency={urgency}>
      {words[urgency]}
    </span>
    <div className={classes.said}>
      <p id={`need-${key}`} className={classes.sentence}>
        {sentence}
      </p>
      {because && <p className={classes.because}>{because}</p>}
    </div>
    {action && (
      <ActionLink to={action.to} describedBy={`need-${key}`} className={classes.action!}>
        {action.label}
        <ArrowRight size={15} aria-hidden="true" />
      </ActionLink>
    )}
  </li>
);

/** Up to so many stand there at once; who answers for very much opens the rest. */
const shown = 12;

const List = ({ needs }: { readonly needs: readonly SentenceAnswer[] }) => (
  <ul className={classes.needs}>
    {needs.map((need) => (
      <Need key={need.key} need={need} />
    ))}
  </ul>
);

/** Everything that needs somebody; by seat where they sit in several. */
export const Needs = ({ groups }: Pick<HomeAnswer, 'groups'>) =>
  groups.map(({ team, sentences }) => (
    <section key={team?.id ?? ''} aria-label={team?.name ?? 'You'} className={classes.group}>
      {groups.length > 1 && <h2 className={classes.groupTitle}>{team?.name ?? 'Across your seats'}</h2>}
      <List needs={sentences.slice(0, shown)} />
      {sentences.length > shown && (
        <details>
          <summary className={classes.more}>{sentences.length - shown} more</summary>
          <List needs={sentences.slice(shown)} />
        </details>
      )}
    </section>
  ));
