import type { Id } from '../../shared/model.ts';
import type { PersonAsk } from '../screens/Contacts/PersonAsked.tsx';
import type { OpportunityAsk } from '../screens/Opportunities/OpportunityAsked.tsx';
import type { Asked } from '../screens/Today/asked.ts';

/** What lies over the screen, whichever it is. */
export type Over =
  | { readonly kind: 'finder' | 'keys' | 'log' | 'addContact' | 'addOpportunity' }
  | { readonly kind: 'person'; readonly ask: PersonAsk; readonly id: Id }
  | { readonly kind: 'opportunity'; readonly ask: OpportunityAsk; readonly id: Id }
  | { readonly kind: 'followUp'; readonly asked: Asked };
