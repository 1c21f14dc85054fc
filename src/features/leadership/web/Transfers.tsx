import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../../ui/Page.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { CharterButton } from '../../helm/web/index.tsx';
import { PersonLink } from '../../people/web/index.tsx';
import type { CandidateAnswer, PlanAnswer, SplitAnswer } from '../api.ts';
import classes from './leadership.module.css';
import { stepWords } from './words.ts';

const Candidate = ({ of: { person, reasons } }: { readonly of: CandidateAnswer }) => (
  <li>
    <strong>
      <PersonLink person={{ ...person, label: person.name }} />
    </strong>
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  </li>
);

const seats = [
  {
    role: 'EM',
    title: 'Engineering manager',
    says: 'Leads the people: how each of them does, grows and fares.',
  },
  { role: 'TL', title: 'Tech lead', says: 'Leads the technology: what is built and how, in which order.' },
] as const;

/** Who could be asked, what each seat answers for, and what would go over to whom. */
export const Transfers = ({ answer, plan }: { readonly answer: SplitAnswer; readonly plan: PlanAnswer }) => {
  const [keeps, setKeeps] = useState<keyof PlanAnswer['transfers']>('keepsPeople');
  const name = answer.holder!.name;
  const steps = plan.transfers[keeps].filter(({ kind }) =>
    ['report', 'decision', 'promise', 'project', 'area'].includes(kind),
  );
  return (
    <Section
      id="plan"
      title="If it becomes two"
      note="A proposal. Whoever decides names both people and the day; then each line gets an owner and may be changed."
    >
      <div className={classes.twoSeats}>
        {seats.map(({ role, title, says }) => (
          <div key={role} className={classes.seatBox}>
            <h3>{title}</h3>
            <p className="wh-small">{says}</p>
            <CharterButton role={role} />
          </div>
        ))}
      </div>
      <h3 className={classes.subTitle}>Who could be asked</h3>
      <p className={classes.note}>
        {name} keeps one of the two seats. For the other an open call comes first; nobody is ranked, and what
        somebody produces is no input. Somebody from outside can be the better choice.
      </p>
      {plan.candidates.length === 0 ? (
        <Empty title="Nobody covers, was named as ready, or shows times of leading" />
      ) : (
        <ul className={classes.candidates}>
          {plan.candidates.map((candidate) => (
            <Candidate key={candidate.person.id} of={candidate} />
          ))}
        </ul>
      )}
      <div className={classes.choose}>
        <h3 className={classes.subTitle}>What {name} hands over</h3>
        <SegmentedControl
          value={keeps}
          onChange={(value) => setKeeps(value as keyof PlanAnswer['transfers'])}
          data={[
            { value: 'keepsPeople', label: 'Keeps the people' },
            { value: 'keepsTechnology', label: 'Keeps the technology' },
          ]}
        />
      </div>
      <ul className={classes.lines}>
        {steps.map((step) => (
          <li key={`${step.kind}${step.what}`}>
            <span className={classes.kind}>{stepWords[step.kind]}</span>
            <span>{step.what}</span>
          </li>
        ))}
      </ul>
      {plan.notConnected.length > 0 && (
        <p className={`${classes.note} wh-small`}>{plan.notConnected.join(' ')}</p>
      )}
    </Section>
  );
};
