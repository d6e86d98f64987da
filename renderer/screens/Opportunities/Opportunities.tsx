import { useParams } from 'wouter';
import type { Id } from '../../../shared/model.ts';
import { OpportunityList } from './OpportunityList.tsx';
import { OpportunityPage } from './OpportunityPage.tsx';
import '../../theme/detail.css';
import './list.css';
import './page.css';

/** The opportunities by stage, or the page of one. */
export function Opportunities() {
  const { id } = useParams<{ readonly id?: Id }>();
  return id === undefined ? <OpportunityList /> : <OpportunityPage key={id} id={id} />;
}
