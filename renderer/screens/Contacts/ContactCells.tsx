import {
  ArrowDownLeft,
  ArrowLeftRight,
  ArrowUpRight,
  AtSign,
  Mail,
  MessageSquare,
  Phone,
  Printer,
  StickyNote,
  UsersRound,
  Voicemail,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Channel, Day, PreferredChannel } from '../../../shared/model.ts';
import type { ContactRow } from '../../../shared/contactsViews.ts';
import { kindIcons, kindWords } from '../../components/Kind.tsx';
import { Ring } from '../../components/Ring.tsx';
import { stateIcons } from '../../components/State.tsx';
import { channelWords, preferredChannelWords, shortDay } from '../../words.ts';

export const channelIcons: Readonly<Record<Channel, LucideIcon>> = {
  letter: Mail,
  card: StickyNote,
  email: AtSign,
  fax: Printer,
  call: Phone,
  voicemail: Voicemail,
  meeting: UsersRound,
  text: MessageSquare,
};

/** By which way a person would like to hear; asked where it is not known. */
export function Prefers({ channel }: { readonly channel: PreferredChannel | null }) {
  if (channel === null) return <span className="ask-quiet">ask</span>;
  const Icon = channelIcons[channel];
  return (
    <>
      <Icon className="i s" aria-hidden /> {preferredChannelWords[channel]}
    </>
  );
}

/** In or out, by which way, and when. */
export function LastTouch({ touch, today }: { readonly touch: ContactRow['lastTouch']; readonly today: Day }) {
  if (touch === null) return <span className="faint">none</span>;
  const Way = touch.channel === 'meeting' ? ArrowLeftRight : touch.direction === 'in' ? ArrowDownLeft : ArrowUpRight;
  const Icon = channelIcons[touch.channel];
  return (
    <>
      <Way className="i s" aria-hidden />
      <Icon className="i s" aria-hidden />
      <span className="sr">
        {channelWords[touch.channel]} {touch.channel === 'meeting' ? '' : touch.direction},{' '}
      </span>
      {shortDay(touch.day, today)}
    </>
  );
}

/** How long ago, as a ring and in days; nothing for somebody who is not kept in touch with (P34). */
export function InTouch({ ring }: { readonly ring: ContactRow['ring'] }) {
  if (ring === null) return null;
  return (
    <>
      <Ring ring={ring} size={20} />
      <span aria-hidden>{ring.sinceDays} d</span>
    </>
  );
}

/** The next follow-up as icons and its day; a state other than upcoming has its own icon, and its word where it has no day. */
export function NextFollowUp({ next, today }: { readonly next: ContactRow['next']; readonly today: Day }) {
  if (next === null) return <span className="faint">none</span>;
  const KindIcon = kindIcons[next.kind];
  const StateIcon = next.state === 'upcoming' ? null : stateIcons[next.state];
  const dayless = next.day === null || next.state === 'blocked' || next.state === 'waiting';
  const words = dayless ? next.state : next.day === today ? 'today' : shortDay(next.day, today);
  return (
    <span className="nx" data-kind={next.kind} data-state={next.state}>
      {StateIcon !== null && <StateIcon className="i s" aria-hidden />}
      <KindIcon className="i s k" aria-hidden />
      <span className="sr">
        {kindWords[next.kind]}, {next.state},{' '}
      </span>
      {words}
    </span>
  );
}
