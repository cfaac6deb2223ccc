/** A day as `2026-11-21`. */
export type Day = string;

/** What JSON can say. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** What the methods throw for input that makes no sense. */
export interface HagukumiError extends Error {
  name: "HagukumiError";
  /** Stable between versions. */
  code: ErrorCode;
  /** Where, such as `history[2].date`; empty when it is the whole input. */
  field: string;
}

export type ErrorCode =
  | "missing" | "wrong-type" | "not-a-date" | "unknown-value" | "born-after-today"
  /** A function, a symbol, an object that holds itself: nothing that JSON could say. */
  | "not-plain"
  | "not-a-programme" | "not-a-municipality" | "not-a-finding";

/** A programme as `hagukumi bundle programmes/<country>` writes it; to be handed on as it is. */
export interface ProgrammeData {
  id: string;
  version: string;
  country: string;
  series: unknown[];
  [field: string]: unknown;
}

/** A municipality as `hagukumi bundle municipalities/<city>` writes it; to be handed on as it is. */
export interface MunicipalityData {
  id: string;
  code: string;
  checkups: unknown[];
  [field: string]: unknown;
}

export interface EngineOptions {
  /** Japan's, as it was when the package was made, where none is given. */
  programme?: ProgrammeData | null;
  /** Without one, nothing is known of checkups. */
  municipality?: MunicipalityData | null;
}

/** One vaccination in the record. */
export interface DoseInput {
  date: Day;
  /** The programme's code of the vaccine, such as `HEPB`. */
  vaccine: string;
  /** Brand or further description, as written. */
  product?: string | null;
  /** Country it was given in (ISO 3166-1 alpha-2); none means at home. */
  country?: string | null;
}

/** A child, or a pregnancy: one of `birth_date` and `pregnancy` is needed. */
export type PersonInput = {
  /** Given back with the answer. */
  id?: Json;
  sex?: "F" | "M" | null;
  /** Facts by name that some rules ask for: a flag, a word, a day, or several words. */
  context?: { [fact: string]: boolean | string | string[] | null } | null;
  history?: DoseInput[] | null;
} & (
  | { birth_date: Day; pregnancy?: { edd: Day } | null }
  | { birth_date?: Day | null; pregnancy: { edd: Day } }
);

export type ForecastInput = PersonInput & { today: Day };

/** First and last day, both included; no last day means no end. */
export interface Span {
  first: Day;
  last: Day | null;
}

export type Category = "routine" | "voluntary";

export type Status =
  | "complete" | "aged_out" | "not_yet" | "waiting" | "eligible" | "due" | "overdue";

/** How a screen marks a series. */
export type Marker = "not-yet" | "possible" | "now" | "late" | "last-month" | "done" | "closed";

/** Such as `27d`, `6m`, `5.5m`. */
export type Interval = `${number}d` | `${number}m`;

export type DoseLabel = `primary-${number}` | "booster" | `dose-${number}`;

export interface Forecast {
  /** As in the input. */
  id: Json;
  today: Day;
  /** Id and version of the programme. */
  programme: string;
  /** One entry a series that can concern this person at all, in the programme's order. */
  series: SeriesForecast[];
  /** What concerns the record as a whole. */
  findings: Finding[];
}

export interface SeriesForecast {
  /** Its id, such as `HEPB`; null is never in an answer of a whole programme. */
  series: string | null;
  category: Category;
  /** Worth a place on the screen: not superseded by a combination that covers it. */
  applies: boolean;
  /** False when the child is no routine target for a reason other than age. */
  routine_eligible: boolean;
  ask_clinic: boolean;
  status: Status;
  marker: Marker;
  can_give_today: boolean;
  /** Days on which doses are routine, that is free of charge. */
  legal: Span | null;
  /** Standard period of the next dose. */
  standard: Span | null;
  doses_counted: number;
  doses_counted_if_accepted: number;
  doses_required_total: number;
  doses: EvaluatedDose[];
  /** Doses of each component, when the record holds components separately. */
  components: ComponentCount[];
  /** Null when nothing is outstanding. */
  next: NextDose | null;
  blocked_by: Blocked[];
  /** Doses that a catch-up rule leaves out. */
  skipped: DoseLabel[];
  extensions: Extension[];
  findings: Finding[];
}

export interface EvaluatedDose {
  date: Day;
  vaccine: string;
  /** Its place, from 1; null when it does not count. */
  dose: number | null;
}

export interface ComponentCount {
  component: string | null;
  counted: number;
  required: number;
  behind: boolean;
}

export interface NextDose {
  /** Its place in the route, from 1. */
  dose: number;
  label: DoseLabel;
  /** First day by interval and age. */
  earliest: Day;
  /** First day when also the spacing to other vaccines is kept. */
  earliest_with_spacing: Day;
  /** First day if the physician finds the shorter interval necessary. */
  earliest_if_physician: Day | null;
  because: Because;
  together_from: Day | null;
  last_day: Day | null;
  last_rule: string | null;
  /** Codes of products; those given together are joined by `+`. */
  acceptable: string[];
  preferred: string[];
}

/** What fixed a first day; `rule` is the id of a rule. */
export type Because =
  | { kind: "window-opens"; rule: string }
  | { kind: "age"; rule: string }
  | { kind: "interval"; after: Day; interval: Interval; rule: string }
  | { kind: "spacing"; after: Day; vaccine: string; interval: Interval; rule: string };

/** Why a dose cannot be given today. */
export type Blocked =
  | { kind: "complete" }
  | { kind: "not-a-target" }
  | { kind: "not-yet"; until: Day }
  | { kind: "closed"; last: Day }
  | { kind: "wait"; until: Day; because: Because }
  | { kind: "cannot-complete" };

export type ExtensionKind = "shortage" | "cohort" | "remainder" | "catch-up" | "circumstance";

export interface Extension {
  kind: ExtensionKind;
  /** False when only the municipality's word is missing. */
  eligible: boolean;
  open_today: boolean;
  first: Day;
  last: Day;
  rule: string;
}

/** What does not fit the rules or needs somebody's word. The engine flags and never decides. */
export type Finding = {
  /** Id of the rule; absent for a slip in the record. */
  rule?: string;
  /** The line of the history that it is about, from 0. */
  history?: number;
  /** The vaccine of that line, as it was asked. */
  vaccine?: string | null;
} & FindingKind;

export type FindingKind =
  | {
      kind: "interval-too-short";
      from: Day; to: Day; interval: Interval; earliest_allowed: Day; short_by_days: number;
    }
  | {
      kind: "cross-vaccine-too-close";
      from: Day; earlier: string; to: Day; later: string;
      interval: Interval; earliest_allowed: Day; short_by_days: number;
    }
  | { kind: "physician-interval"; from: Day; to: Day }
  | { kind: "upper-limit-exceeded"; from: Day; to: Day; interval: Interval }
  | { kind: "before-window" | "too-young"; date: Day; first: Day }
  | { kind: "after-window"; date: Day; last: Day }
  | { kind: "before-programme"; date: Day; began: Day }
  | {
      kind:
        | "not-counted" | "duplicate" | "extra" | "in-the-future" | "before-birth" | "given-abroad";
      date: Day;
    }
  | { kind: "ask-physician" | "product-not-routine"; date: Day; product: string }
  | { kind: "cannot-complete"; earliest: Day; last: Day }
  | { kind: "cannot-finish"; earliest_completion: Day; last: Day }
  | { kind: "first-dose-late"; last: Day }
  | { kind: "partner-exceeds"; series: string | null; total: number; required: number }
  | { kind: "ask-municipality"; extension: ExtensionKind; last: Day }
  | { kind: "unknown-vaccine" | "products-mixed" | "excluded" | "sex-not-known" };

/** A checkup that the child has had. */
export interface Attended {
  /** Its id in the municipality's data, such as `1y6m`. */
  checkup: string;
  date: Day;
}

export interface CheckupsInput {
  birth_date: Day;
  today: Day;
  attended?: Attended[] | null;
}

export type CheckupState =
  | "not-yet" | "open" | "closing-soon" | "missed-can-catch-up" | "attended" | "closed" | "ask";

export interface Checkup {
  checkup: string;
  /** Message id of its name, for `Words.checkup`; null for a checkup of another municipality. */
  name: string | null;
  /** Null when the municipality's ages are not known. */
  window: { first: Day; last: Day } | null;
  /** The window is not confirmed: say "about". */
  about: boolean;
  state: CheckupState;
  place: "clinic" | "session" | null;
  attended: Day | null;
  /** The last day to catch up, when it was missed. */
  catch_up_until: Day | null;
  reminders: { kind: "opens" | "closing" | "missed"; date: Day }[];
  findings: CheckupFinding[];
}

export type CheckupFinding =
  | { kind: "before-birth" | "in-future" | "recorded-again" | "outside-window"; date: Day }
  | { kind: "not-of-this-municipality" };

export interface AgendaInput {
  today: Day;
  people: (PersonInput & { attended?: Attended[] | null })[];
}

export interface AgendaItem {
  /** Whose: place in `people`, from 0. */
  person: number;
  what:
    | { kind: "visit"; doses: VisitDose[] }
    | { kind: "checkup"; checkup: string; name: string | null };
  /** The first day on which it is recommended; today or later. */
  from: Day;
  /** The last day of the recommended time, where there is one and it has not passed. */
  best_by: Day | null;
  /** The last day on which it is free of charge. */
  until: Day | null;
  /** Why it stands where it stands. */
  reason: "closing" | "late" | "now" | "possible" | "ahead";
}

export interface VisitDose {
  series: string;
  label: DoseLabel | null;
  earliest: Day;
  last_day: Day | null;
}

export interface WordsOptions {
  /**
   * The readings over the characters of plain Japanese: left out (`none`, where nothing is said),
   * as `<ruby>` in text that is escaped for HTML, or as they are written.
   */
  furigana?: "none" | "html" | "marks" | null;
}

export type DateStyle = "long" | "medium" | "month" | "short";
