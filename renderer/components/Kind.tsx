import type { LucideIcon } from 'lucide-react';
import { AtSign, FlagTriangleRight, Mail, Phone, RotateCw, StickyNote, UserRoundCheck, UsersRound } from 'lucide-react';
import type { CalendarItemKind } from '../../shared/views.ts';

/** What a kind is called. */
export const kindWords: Readonly<Record<CalendarItemKind, string>> = {
  letter: 'Letter',
  email: 'E-mail',
  card: 'Card',
  call: 'Call',
  reference: 'Reference',
  promise: 'Promise',
  keep: 'Keep in touch',
  interview: 'Interview',
};

/** The icon of a kind; color is never the only sign. */
export const kindIcons: Readonly<Record<CalendarItemKind, LucideIcon>> = {
  letter: Mail,
  email: AtSign,
  card: StickyNote,
  call: Phone,
  reference: UserRoundCheck,
  promise: FlagTriangleRight,
  keep: RotateCw,
  interview: UsersRound,
};

/** A kind as hue and icon, with its word for those who do not see it. */
export function Kind({ kind, bare = false }: { readonly kind: CalendarItemKind; readonly bare?: boolean }) {
  const Icon = kindIcons[kind];
  return (
    <span className={bare ? 'kind kind--bare' : 'kind'} data-kind={kind} title={kindWords[kind]}>
      <Icon className="i" aria-hidden />
      <span className="sr">{kindWords[kind]}</span>
    </span>
  );
}
