-- What the bot has to tell people, and queue messages that could not be worked on.

create table notifications (
  id integer primary key,
  user_id integer not null references users (id),
  kind text not null,
  subject_id integer not null,               -- the withdrawal, deposit … that it is about
  status text not null default 'waiting',
  attempts integer not null default 0,
  next_at integer not null,                  -- when the sweeper looks again
  sending_until integer not null default 0,  -- until then nobody else sends it
  ended_at integer,                          -- when it was told, or given up
  unique (kind, subject_id, user_id),        -- nobody is told the same thing twice
  constraint notification_kind_known check (
    kind in ('withdrawal_confirmed', 'withdrawal_released', 'withdrawal_rejected',
      'wallet_linked', 'wallet_changed', 'wallet_unlinked', 'deposit_credited',
      'reward_clawed_back', 'campaign_approve', 'campaign_reject', 'campaign_pause',
      'appeal_granted', 'appeal_declined', 'appeal_paid', 'support_answered', 'broadcast',
      'ban_set', 'ban_lifted', 'webhook_failed', 'fairness_slower', 'fairness_review',
      'fairness_cleared', 'fairness_kept')),
  constraint notification_status_known check (
    status in ('waiting', 'sent', 'unreachable', 'abandoned', 'switched_off', 'cancelled')),
  constraint notification_ends check ((status = 'waiting') = (ended_at is null))
) strict;

create index notifications_waiting on notifications (next_at) where status = 'waiting';
-- What waits for one person, and when they last heard from us.
create index notifications_by_user on notifications (user_id, ended_at);

create table dead_letters (
  id integer primary key,
  queue text not null,
  body text not null,                        -- as it came, or its beginning
  received_at integer not null,
  times integer not null default 1,          -- how often the same has come
  wake_by text,                              -- the operator who wants it worked on again
  unique (queue, body)
) strict;

create index dead_letters_to_wake on dead_letters (id) where wake_by is not null;
