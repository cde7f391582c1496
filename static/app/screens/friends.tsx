// Friends: the link to share, what came of each invitation, and the one that brought the person.
import { readFriends, type Friend, type Friends, type Milestone } from '../api/friends';
import { app } from '../app';
import { usePages } from '../hooks/use-pages';
import { useSeen, useVariant } from '../hooks/use-variant';
import { date } from '../lib/dates';
import { shareUrl } from '../lib/days';
import { textOf } from '../lib/codes';
import { Amount } from '../parts/amount';
import { CopyField } from '../parts/copy-field';
import { ShareInvitation } from '../parts/share-invitation';
import { More } from '../parts/more';
import { Act, Empty, ProblemNotice } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';
import { SkeletonCard } from '../parts/skeleton-card';
import { openLink } from '../telegram/open';

/** Its variant `amount` says on the button what a friend is worth. */
const FLAG = 'invite-share';

export function FriendsScreen() {
  const { api, router, text } = app;
  const list = usePages('friends', (cursor) => readFriends(api, cursor));
  const variant = useVariant(FLAG);
  const friends = variant === undefined ? null : list.value;
  return (
    <Screen title={text('tab-friends')} isTab>
      {list.problem && <ProblemNotice problem={list.problem} retry={list.reload} />}
      {!friends && !list.problem && (
        <>
          <SkeletonCard title={text('invite')} />
          <SkeletonRows title={text('tab-friends')} />
        </>
      )}
      {friends && <Invite friends={friends} variant={variant ?? null} />}
      {friends && friends.milestones.length > 0 && <Milestones friends={friends} />}
      {friends?.items.length === 0 && (
        <Empty title={text('friends-none')} hint={text('friends-none-hint')} />
      )}
      {friends && friends.items.length > 0 && (
        <section>
          <h2>{text('tab-friends')}</h2>
          <p class="words muted" data-testid="friends-totals">
            {text('friends-totals', {
              seen: friends.totals.seen, joined: friends.totals.joined, paid: friends.totals.paid,
            })}
          </p>
          <ul class="card rows">
            {friends.items.map((friend) => <FriendRow key={friend.id} friend={friend} />)}
          </ul>
          <More pages={list} />
        </section>
      )}
      {friends && <Receipt friends={friends} />}
      <Act onPress={() => router.open({ name: 'stats' })} testid="stats-open">
        {text('stats-open')}
      </Act>
    </Screen>
  );
}

interface InviteProps {
  friends: Friends;
  variant: string | null;
}

function Invite({ friends: { link, web_link: webLink, each, totals }, variant }: InviteProps) {
  const { money, telegram, text } = app;
  useSeen(FLAG);
  return (
    <section>
      <h2>{text('invite')}</h2>
      <div class="card block">
        <p>{each.micros > 0
          ? text('invite-hint', { amount: money(each.micros) })
          : text('invite-hint-nothing')}
        </p>
        {totals.earned.micros > 0 && (
          <p class="muted" data-testid="friends-earned">
            {text('invite-earned', { amount: money(totals.earned.micros) })}
          </p>
        )}
        <Act
          primary
          onPress={() => openLink(telegram, shareUrl(link, text('invite-words')))}
          testid="invite-share"
        >
          {variant === 'amount' && each.micros > 0
            ? text('invite-share-amount', { amount: money(each.micros) }) : text('invite-share')}
        </Act>
        <ShareInvitation />
        <CopyField name="invite-link" label={text('invite-link')} value={link} />
        <CopyField
          name="invite-web-link"
          label={text('invite-web-link')}
          hint={text('invite-web-hint')}
          value={webLink}
        />
      </div>
    </section>
  );
}

function Milestones({ friends: { milestones, totals } }: { friends: Friends }) {
  const { text } = app;
  return (
    <section>
      <h2>{text('milestones')}</h2>
      <ul class="card rows">
        {milestones.map((milestone) => (
          <MilestoneRow key={milestone.friends} milestone={milestone} paid={totals.paid} />
        ))}
      </ul>
    </section>
  );
}

function MilestoneRow({ milestone, paid }: { milestone: Milestone; paid: number }) {
  const { text } = app;
  const { friends, amount, state, reason } = milestone;
  const left = Math.max(0, friends - paid);
  return (
    <li class="row" data-testid={`milestone-${friends}`}>
      <span class="row-words">
        <span>{text('milestone', { friends })}</span>
        <span class="muted">
          {state === 'open' && text('milestone-left', { left })}
          {state === 'paid' && text('friend-paid')}
          {reason?.title}
        </span>
      </span>
      <Amount micros={amount.micros} class={state === 'paid' ? 'gain' : 'strong'} />
    </li>
  );
}

function FriendRow({ friend }: { friend: Friend }) {
  const { text } = app;
  const { id, name, state, reason, amount, joined_at: joinedAt } = friend;
  return (
    <li class="row" data-testid={`friend-${id}`}>
      <span class="row-words">
        <span><bdi>{name ?? text('friend', { number: id })}</bdi></span>
        <span class="label" data-testid="friend-state">
          {textOf(text, 'friend', state, 'joined')}
        </span>
        {reason && <span class="muted">{reason.title}</span>}
        <time class="muted" dateTime={joinedAt}>{date(joinedAt)}</time>
      </span>
      {amount && state !== 'void' && (
        <Amount micros={amount.micros} class={state === 'paid' ? 'gain' : 'strong'} />
      )}
    </li>
  );
}

/** What the person's own inviter gets for them; nobody has to guess. */
function Receipt({ friends: { invitation } }: { friends: Friends }) {
  const { text } = app;
  const { by, state, reason } = invitation;
  const name = by === null ? text('invited-by-somebody') : text('invited-by', { name: by });
  return (
    <section>
      <h2>{text('invited')}</h2>
      <div class="card block" data-testid="invited">
        {state !== 'none' && <p>{name}</p>}
        {state !== 'none' && <p class="label">{textOf(text, 'friend', state, 'joined')}</p>}
        {reason && <p class="muted">{reason.title}</p>}
      </div>
    </section>
  );
}
