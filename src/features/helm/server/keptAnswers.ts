import { Recent, remembered } from '../../../base/remember.ts';
import type { View } from '../../people/index.ts';
import type { HelmSettings } from '../helmAnswer.ts';

/** Of each view the answers for the settings asked for last: an expectation or a disposition that changes asks anew. */
const settingsKept = 2;

const keyOf = (settings: Partial<HelmSettings>): string =>
  JSON.stringify({ ...settings, dispositions: [...(settings.dispositions ?? [])] });

/** The same answer, the very object, for the same view and settings: at 10,000 people making one takes a blink, and reading it is common. */
export const kept = <Settings extends Partial<HelmSettings>, Answer>(
  answerOf: (view: View, settings: Settings) => Answer,
): ((view: View, settings: Settings) => Answer) => {
  const answersOf = remembered((_view: View) => new Recent<Answer>(settingsKept));
  return (view, settings) => answersOf(view).get(keyOf(settings), () => answerOf(view, settings));
};
