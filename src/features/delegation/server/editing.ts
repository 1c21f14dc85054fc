import { dayOf, spokenDay } from '../../../base/day.ts';
import { type Fault, InputError } from '../../../base/errors.ts';
import { count } from '../../../base/list.ts';
import { type Asking, askerOf, keepDeed } from '../../people/server/index.ts';
import { spokenHours } from '../advice.ts';
import type { ItemRequest, ReadingAnswer } from '../api.ts';
import { hoursOf, type ItemDraft, type QueueItem } from '../queueItem.ts';
import type { QueueReading } from '../readPasted.ts';
import { type DelegationServer, deskOf, needDelegationOn, needItem, sceneFor } from './delegationServer.ts';
import { type KeptItem, keepItem, writtenAt } from './store/index.ts';

const draftOf = ({ due, ...said }: ItemRequest, source: ItemDraft['source']): ItemDraft => ({
  ...said,
  due: due === null ? null : dayOf(due),
  source,
});

const written = async (delegation: DelegationServer, asking: Asking, item: QueueItem) => {
  const me = askerOf(asking, 'delegation.own');
  const entry = {
    action: 'delegation.own',
    subject: `person:${me}`,
    payload: { item: item.id, version: item.version },
  } as const;
  await keepDeed(delegation.db, asking, entry, async (trx) => {
    if (!(await keepItem(trx, asking.orgId, me, item, writtenAt(asking))))
      throw new InputError('conflict', 'This was changed in the meantime. Reload the page and try again.');
  });
};

const deskFor = async (delegation: DelegationServer, asking: Asking) => {
  const me = askerOf(asking, 'delegation.own');
  const scene = await sceneFor(delegation, asking);
  needDelegationOn(scene, me);
  return deskOf(delegation, asking.orgId, me, scene);
};

/** Puts something into one's own queue. Answers its id. */
export const addItem = async (
  delegation: DelegationServer,
  asking: Asking,
  said: ItemRequest,
): Promise<string> => {
  await deskFor(delegation, asking);
  const id = delegation.newId();
  await written(delegation, asking, { ...draftOf(said, 'typed'), id, version: 1, state: 'open' });
  return id;
};

/** Says anew what an item is. `version`: the one that was read. */
export const editItem = async (
  delegation: DelegationServer,
  asking: Asking,
  id: string,
  { version, item: said }: { readonly version: number; readonly item: ItemRequest },
): Promise<void> => {
  const { source, state } = needItem(await deskFor(delegation, asking), id);
  await written(delegation, asking, { ...draftOf(said, source), id, version: version + 1, state });
};

/** Done, dropped, or open again. */
export const setItemState = async (
  delegation: DelegationServer,
  asking: Asking,
  id: string,
  { version, state }: Pick<QueueItem, 'version' | 'state'>,
): Promise<void> => {
  const item = needItem(await deskFor(delegation, asking), id);
  await written(delegation, asking, { ...item, version: version + 1, state });
};

const isSame = (draft: ItemDraft, item: ItemDraft): boolean =>
  (Object.keys(draft) as (keyof ItemDraft)[])
    .filter((key) => key !== 'source')
    .every((key) => JSON.stringify(draft[key]) === JSON.stringify(item[key]));

/** The item that a line means: of the same key, or without one of the same title and class among those that wait. */
const meant = (draft: ItemDraft, items: readonly KeptItem[]): KeptItem | undefined =>
  draft.externalKey === null
    ? items.find(
        ({ title, taskClass, state }) =>
          state === 'open' && title === draft.title && taskClass === draft.taskClass,
      )
    : items.find(({ externalKey }) => externalKey === draft.externalKey);

const sayDraft = (draft: ItemDraft): string => {
  const held = draft.heldUpHours > 0 ? `, holds up ${spokenHours(draft.heldUpHours)} of others a week` : '';
  const due = draft.due === null ? '' : `, due ${spokenDay(draft.due)}`;
  return `${spokenHours(hoursOf(draft))} of yours${held}${due}`;
};

const sentenceOf = (added: number, changed: number, faults: number, apply: boolean): string => {
  const wrong = faults === 0 ? '' : ` ${count(faults, 'fault')} in what was read.`;
  if (added + changed === 0) return `Nothing new to take in.${wrong}`;
  const parts = [
    ...(added > 0 ? [`${count(added, 'thing')} to your queue`] : []),
    ...(changed > 0 ? [`${count(changed, 'change')} to things that are there`] : []),
  ];
  return `${apply ? 'Added' : 'Would add'} ${parts.join(' and ')}.${wrong}`;
};

/**
 * Takes in what a text told, or tells what it would. Lines with a fault are left out and told by number; the others are
 * taken. The same text twice changes nothing.
 */
export const bringItems = async (
  delegation: DelegationServer,
  asking: Asking,
  { items: drafts, faults }: QueueReading,
  apply: boolean,
): Promise<ReadingAnswer> => {
  const me = askerOf(asking, 'delegation.own');
  const { items } = await deskFor(delegation, asking);
  const matched = drafts.map(({ line, ...draft }) => ({ line, draft, item: meant(draft, items) }));
  const news = matched.filter(({ draft, item }) => item === undefined || !isSame(draft, item));
  const twice: Fault[] = matched.flatMap(({ line, draft, item }) =>
    item !== undefined && draft.externalKey === null && !isSame(draft, item)
      ? [
          {
            line,
            severity: 'warning',
            message: `${draft.title} is in your queue already; it is changed to this.`,
          },
        ]
      : [],
  );
  const added = news.filter(({ item }) => item === undefined).length;
  if (apply && news.length > 0) {
    const entry = {
      action: 'delegation.own',
      subject: `person:${me}`,
      payload: { items: news.length },
    } as const;
    await keepDeed(delegation.db, asking, entry, async (trx) => {
      for (const { draft, item } of news) {
        const [id, version] = [item?.id ?? delegation.newId(), (item?.version ?? 0) + 1];
        const kept = { ...draft, id, version, state: item?.state ?? 'open' } as const;
        if (!(await keepItem(trx, asking.orgId, me, kept, writtenAt(asking))))
          throw new InputError('conflict', 'Your queue changed in the meantime. Read the text once more.');
      }
    });
  }
  const all = [...faults, ...twice];
  return {
    sentence: sentenceOf(added, news.length - added, all.length, apply),
    ...{ added, changed: news.length - added },
    items: news.map(({ line, draft }) => ({
      ...{ line, title: draft.title, taskClass: draft.taskClass, says: sayDraft(draft) },
    })),
    faults: all.map(({ line, message, severity }) => ({ ...(line && { line }), message, severity })),
  };
};
