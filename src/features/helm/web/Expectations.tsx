import { NativeSelect } from '@mantine/core';
import type { z } from 'zod';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { capital, kindWords, roleWords, stageWords } from '../../people/web/index.tsx';
import type { expectationsAnswer, TreeAnswer } from '../api.ts';
import { Exceptions } from './Exceptions.tsx';
import { type Expectation, type Setting, wantedWords } from './expected.ts';
import classes from './helm.module.css';

const choices = Object.entries(wantedWords).map(([value, label]) => ({ value, label }));
type Role = Expectation['role'];
const roles = Object.keys(roleWords) as Role[];

interface MatrixProps {
  readonly scope: 'kind' | 'stage';
  readonly words: Readonly<Record<string, string>>;
  readonly expectations: readonly Expectation[];
  readonly onSet: (setting: Setting) => void;
  readonly isReadOnly: boolean;
}

const Matrix = ({ scope, words, expectations, onSet, isReadOnly }: MatrixProps) => (
  <div className={classes.matrix}>
    <table>
      <caption className="wh-hidden">Expected seats by {scope}</caption>
      <thead>
        <tr>
          <th scope="col">{scope === 'kind' ? 'Kind of team' : 'Stage'}</th>
          {roles.map((role) => (
            <th key={role} scope="col">
              {capital(roleWords[role])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(words).map(([of, word]) => (
          <tr key={of}>
            <th scope="row">{capital(word)}</th>
            {roles.map((role) => {
              const now = expectations.find(
                (one) => one.scope === scope && one.of === of && one.role === role,
              );
              const unset = now ? [] : [{ value: '', label: scope === 'stage' ? 'as its kind' : 'not said' }];
              return (
                <td key={role}>
                  <NativeSelect
                    size="xs"
                    aria-label={`${capital(roleWords[role])} of a ${word}`}
                    data={[...unset, ...choices]}
                    value={now?.wanted ?? ''}
                    disabled={isReadOnly}
                    onChange={(event) =>
                      onSet({
                        scope,
                        of,
                        role,
                        wanted: event.currentTarget.value as Setting['wanted'],
                        reason: null,
                      })
                    }
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** Which seats are expected where. What is not expected and empty is no finding. */
export const Expectations = () => {
  const { may } = useViewer();
  const isReadOnly = !may.includes('settings.edit') && !may.includes('expectation.edit');
  const query = useAnswer<z.infer<typeof expectationsAnswer>>('/api/expectations');
  const tree = useAnswer<TreeAnswer>('/api/tree');
  const send = useSend('Saved. Findings are counted anew.');
  return (
    <Answered query={query}>
      {({ version, expectations }) => {
        const set = (body: Setting) =>
          send.mutate({ method: 'PUT', path: '/api/expectations', body, version });
        return (
          <>
            {send.error && <ProblemNote error={send.error} />}
            <Section
              id="kinds"
              title="By kind of team"
              note="The narrowest wins: a team's own setting, then its stage, then its kind."
            >
              <Matrix
                scope="kind"
                words={kindWords}
                expectations={expectations}
                onSet={set}
                isReadOnly={isReadOnly}
              />
            </Section>
            <Section id="stages" title="By stage">
              <Matrix
                scope="stage"
                words={stageWords}
                expectations={expectations}
                onSet={set}
                isReadOnly={isReadOnly}
              />
            </Section>
            <Exceptions
              expectations={expectations}
              version={version}
              teams={tree.data?.teams ?? []}
              isReadOnly={isReadOnly}
            />
          </>
        );
      }}
    </Answered>
  );
};
