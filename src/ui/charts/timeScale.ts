import { type Day, dayOf, isoDay } from '../../base/day.ts';

export interface Mark {
  readonly day: Day;
  readonly label: string;
}

const yearOf = (day: Day): number => Number(isoDay(day).slice(0, 4));
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const yearMarks = (first: Day, last: Day, every: number): Mark[] => {
  const marks: Mark[] = [];
  for (let year = yearOf(first) + 1; year <= yearOf(last); year += 1)
    if (year % every === 0) marks.push({ day: dayOf(`${year}-01-01`), label: String(year) });
  return marks;
};

const monthMarks = (first: Day, last: Day, every: number): Mark[] => {
  const marks: Mark[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1)
    for (let month = 0; month < 12; month += every) {
      const day = dayOf(`${year}-${String(month + 1).padStart(2, '0')}-01`);
      if (day > first && day <= last) marks.push({ day, label: month === 0 ? String(year) : months[month]! });
    }
  return marks.map((mark, at) =>
    at === 0 && months.includes(mark.label) ? { ...mark, label: `${mark.label} ${yearOf(mark.day)}` } : mark,
  );
};

/** Round dates to write under a time line: at most about `fit` of them, years where months would crowd. */
export const timeMarks = (first: Day, last: Day, fit: number): Mark[] => {
  const monthCount = (last - first) / 30.44;
  const everyMonths = [1, 3, 6].find((every) => monthCount / every <= fit);
  if (everyMonths !== undefined) return monthMarks(first, last, everyMonths);
  const every = [1, 2, 5, 10, 20].find((step) => monthCount / 12 / step <= fit) ?? 50;
  return yearMarks(first, last, every);
};

/** Where a day stands between the first (0) and the last (1). */
export const placeOn = (day: Day, first: Day, last: Day): number =>
  last === first ? 1 : Math.min(1, Math.max(0, (day - first) / (last - first)));
