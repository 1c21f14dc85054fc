import { Link } from '@tanstack/react-router';
import { ChevronDown, CircleAlert, CircleCheck, Eye, Minus } from 'lucide-react';
import type { HelmAnswer } from '../api.ts';
import { FindingList } from './FindingList.tsx';
import classes from './helm.module.css';

type Sentence = HelmAnswer['sentences'][number];

const tones = {
  bad: { Icon: CircleAlert, word: 'Needs you:' },
  watch: { Icon: Eye, word: 'To watch:' },
  good: { Icon: CircleCheck, word: 'Good:' },
  plain: { Icon: Minus, word: '' },
} as const;

interface SentencesProps {
  readonly answer: HelmAnswer;
  readonly open: string | undefined;
  readonly onOpen: (kind: string | undefined) => void;
}

const Line = ({
  sentence: { tone, sentence },
  opens,
}: {
  readonly sentence: Sentence;
  readonly opens: boolean;
}) => {
  const { Icon, word } = tones[tone];
  return (
    <>
      <span className={classes.tone} data-tone={tone}>
        <Icon size={19} strokeWidth={1.9} aria-hidden="true" />
        <span className="wh-hidden">{word}</span>
      </span>
      <span className={classes.words}>{sentence}</span>
      {opens && <ChevronDown size={18} className={classes.chevron} aria-hidden="true" />}
    </>
  );
};

/** The answers, most pressing first. Each opens the list it was counted from. */
export const Sentences = ({ answer, open, onOpen }: SentencesProps) => (
  <section aria-labelledby="helm-title">
    <h2 id="helm-title" className={classes.smallTitle}>
      In short
    </h2>
    <ul className={classes.sentences}>
      {answer.sentences.map((sentence) => {
        const { kind, findings } = sentence;
        const isOpen = kind === open;
        if (findings.length === 0)
          return (
            <li key={kind}>
              {kind === 'changes' ? (
                <Link to="/changes" className={classes.plainLine!}>
                  <Line sentence={sentence} opens={false} />
                </Link>
              ) : (
                <p className={classes.plainLine}>
                  <Line sentence={sentence} opens={false} />
                </p>
              )}
            </li>
          );
        return (
          <li key={kind}>
            <button
              type="button"
              className={classes.line}
              aria-expanded={isOpen}
              aria-controls={`findings-${kind}`}
              onClick={() => onOpen(isOpen ? undefined : kind)}
            >
              <Line sentence={sentence} opens />
            </button>
            {isOpen && (
              <div id={`findings-${kind}`} className={classes.behind}>
                <FindingList
                  label={sentence.sentence}
                  findings={answer.findings.filter(({ key }) => findings.includes(key))}
                  version={answer.version}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  </section>
);
