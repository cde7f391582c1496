// Sends a withdrawal, or says what is wrong with it and in which field.
import { useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/problem';
import type { Me, Page, Withdrawal } from '../api/shapes';
import { sendWish, type Unanswered } from '../api/unanswered';
import { withdraw, type Wish } from '../api/withdrawals';
import { app } from '../app';
import { looksLikeAddress, tidyAddress } from '../lib/address';
import { readDollars, toDollars } from '../lib/dollars';
import { sentenceOf } from '../parts/notices';

export interface Flaws {
  address?: string;
  amount?: string;
  general?: string;
}

const AMOUNT_CODES = ['balance_too_low', 'withdrawal_daily_limit'];

export function useWithdraw(me: Me, unanswered: Unanswered) {
  const [busy, setBusy] = useState(false);
  const [flaws, setFlaws] = useState<Flaws>({});
  const [isUnanswered, setUnanswered] = useState(() => unanswered.read() !== null);
  const isBusy = useRef(false);

  const ask = async (wish: Wish) => {
    const { api, cache, router, telegram } = app;
    isBusy.current = true;
    setBusy(true);
    telegram.guardClosing(true);
    try {
      const { withdrawal, balance } = await sendWish((one) => withdraw(api, one), unanswered, wish);
      const shown = cache.read<Page<Withdrawal>>('withdrawals') ?? { items: [], next: null };
      const others = shown.items.filter(({ id }) => id !== withdrawal.id);
      cache.keep('withdrawals', { ...shown, items: [withdrawal, ...others] });
      cache.keepBalance(balance);
      telegram.feel('success');
      router.back();
    } catch (thrown) {
      setFlaws(flawsFrom(asProblem(thrown)));
      telegram.feel('error');
    }
    isBusy.current = false;
    setBusy(false);
    setUnanswered(unanswered.read() !== null);
    telegram.guardClosing(false);
  };

  return {
    busy,
    flaws,
    /** Asked for before, and nobody knows whether the request arrived. */
    isUnanswered,
    /** The flaws that keep it from being sent, or null when it is on its way. */
    send(address: string, amount: string): Flaws | null {
      if (isBusy.current) return null;
      const kept = unanswered.read();
      const found = kept ? {} : findFlaws(address, amount, me);
      setFlaws(found);
      if (found.address || found.amount) return found;
      void ask(kept ?? unanswered.keep({
        address: tidyAddress(address), amount: toDollars(readDollars(amount) ?? 0),
      }));
      return null;
    },
    async discard() {
      const { router, telegram, text } = app;
      const sure = await telegram.confirm({ message: text('discard-sure'), yes: text('discard') });
      if (!sure || isBusy.current) return;
      unanswered.drop();
      // If it did arrive after all, the list there shows it.
      router.back();
    },
  };
}

function findFlaws(address: string, amount: string, me: Me): Flaws {
  const { money, text } = app;
  const { balance, withdrawal: { min, max } } = me;
  const flaws: Flaws = {};
  if (!looksLikeAddress(tidyAddress(address))) flaws.address = text('address-malformed');
  const micros = readDollars(amount);
  if (micros === null) {
    flaws.amount = text('amount-malformed');
  } else if (micros < min.micros) {
    flaws.amount = text('amount-below-minimum', { min: money(min.micros) });
  } else if (micros > max.micros) {
    flaws.amount = text('amount-above-maximum', { max: money(max.micros) });
  } else if (micros > balance.micros) {
    flaws.amount = text('balance-too-low', { balance: money(balance.micros) });
  }
  return flaws;
}

/** The API's refusal, beside the field that it is about. */
function flawsFrom(problem: Problem): Flaws {
  const sentence = sentenceOf(problem);
  if (problem.code.startsWith('address_')) return { address: sentence };
  const isAboutAmount = problem.code.startsWith('amount_') || AMOUNT_CODES.includes(problem.code);
  return isAboutAmount ? { amount: sentence } : { general: sentence };
}
