import { count, groupBy } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Answered } from '../../../ui/states/Answered.tsx';
import classes from './access.module.css';
import type { WorksAgreement as Agreement } from './answers.ts';
import { FeatureSwitches } from './FeatureSwitches.tsx';

type Field = Agreement['fields'][number];

/** Fields of one record that share purpose, readers and term are told together. */
const groupsOf = (fields: readonly Field[]) => [
  ...groupBy(fields, ({ record, purpose, seenBy, keptFor }) =>
    [record, purpose, seenBy, keptFor].join('\n'),
  ).values(),
];

const Group = ({ fields }: { readonly fields: readonly Field[] }) => {
  const { record, purpose, seenBy, keptFor } = fields[0]!;
  return (
    <li>
      <div>
        <h3>{record.charAt(0).toUpperCase() + record.slice(1)}</h3>
        <ul>
          {fields.map(({ field, what }) => (
            <li key={field}>
              {field} <span className="wh-quiet">{what}</span>
            </li>
          ))}
        </ul>
      </div>
      <dl>
        <dt>What for</dt>
        <dd>{purpose}</dd>
        <dt>Who sees it</dt>
        <dd>{seenBy}</dd>
        <dt>How long</dt>
        <dd>{keptFor}</dd>
      </dl>
    </li>
  );
};

/** Every field about a person, what for, who sees it, how long; made from the code itself. */
export const WorksAgreement = () => {
  const query = useAnswer<Agreement>('/api/works-agreement');
  return (
    <Answered query={query}>
      {({ fields }) => (
        <>
          <FeatureSwitches />
          <section aria-labelledby="kept" className={classes.kept}>
            <h2 id="kept">What is kept about people</h2>
            <p className="wh-quiet">{count(fields.length, 'field')}, listed from the code itself.</p>
            <ul className={classes.agreement}>
              {groupsOf(fields).map((group) => (
                <Group key={`${group[0]!.record}${group[0]!.field}`} fields={group} />
              ))}
            </ul>
          </section>
        </>
      )}
    </Answered>
  );
};
