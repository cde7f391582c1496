// The JSON of the API, as far as the app reads it.

export interface Money {
  /** Whole micro-dollars; negative in the history for what went out. */
  micros: number;
}

export interface Reason {
  code: string;
  /** A sentence in the person's language. */
  title: string;
}

export interface Session {
  token: string;
  user: { id: string };
}

export interface Me {
  user: { id: string; language: string };
  balance: Money;
  held: Money;
  /** What is earned and not free yet, and when the last of it will be. */
  vesting: { amount: Money; last_at: string | null };
  withdrawal: { min: Money; max: Money };
  time_zone_offset_minutes: number;
  /** Whether they want to hear of each topic. */
  notifications: Record<string, boolean>;
  /** `HH:MM`, by their own clock. */
  quiet_hours: { from: string; until: string } | null;
}

export interface Task {
  id: string;
  kind: 'visit' | 'join' | 'boost' | 'quiz' | 'check_in' | 'invite' | 'wallet' | 'partner'
    | 'proof';
  title: string;
  text: string;
  reward: Money;
  /** What opens for it, if anything. */
  url: string | null;
  picture: string | null;
  /** A task that has to be done first. */
  first: string | null;
  status: 'open' | 'started' | 'checking' | 'paid';
  code_needed: boolean;
  claimable_at: string | null;
  /** While the reward is on hold: when it will be in the balance. */
  free_at: string | null;
  /** Why the last check said no. */
  refusal: Reason | null;
  /** Of a quiz. */
  questions?: Question[];
  attempts_left?: number;
  /** Of a check-in: days in a row, and whether one may still be missed. */
  streak?: { days: number; can_freeze: boolean };
  /** Of an invitation. */
  friends?: { brought: number; needed: number };
  /** Of what is to be sent on TON. */
  transfer?: { address: string; ton: string; comment: string };
}

export interface Question {
  text: string;
  choices: string[];
}

/** What is handed in with a claim. */
export interface Given {
  code?: string;
  /** The places of the choices, counted from 0. */
  answers?: number[];
  utc_offset_minutes?: number;
}

export interface Entry {
  id: string;
  kind: string;
  /** Which balance it changes: `earner` or `vesting`. */
  account: string;
  amount: Money;
  at: string;
  title: string | null;
  /** The task that it is about. */
  task_id: string | null;
}

export interface Withdrawal {
  id: string;
  amount: Money;
  address: string;
  status: string;
  /** Why it was not paid. */
  reason: Reason | null;
  /** Why it is not paid yet. */
  waiting?: Reason | null;
  /** How many are paid before it. */
  ahead?: number | null;
  expected_at?: string | null;
  /** Whether its owner may still call it off. */
  cancellable?: boolean;
  created_at: string;
  settled_at: string | null;
  transaction: { hash: string; url: string } | null;
}

/** The wallet that a person has linked. */
export interface LinkedWallet {
  wallet: { address: string; linked_at: string } | null;
  /** After a change nothing is paid until then. */
  withdrawals_wait_until: string | null;
}

/** Money that a sponsor sent to us. */
export interface Deposit {
  id: string;
  method: string;
  /** Whole Stars, nanotons or micro-USDT, as text. */
  units: string;
  /** Null until there is a rate. */
  amount: Money | null;
  status: string;
  invoice_id: string | null;
  arrived_at: string;
}

/** A request for Stars that Telegram shows and takes the payment for. */
export interface Invoice {
  id: string;
  amount: Money;
  link: string;
}

/** Where to send TON or USDT. */
export interface Destination {
  address: string;
  memo: string;
  /** In TON or USDT. */
  minimum: string;
}

/** One page of a list and where the next one starts. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}
