import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useSigned } from './useGoverned';
import { NARROWING, STATES } from './words';

const ALL = 'all';

interface Query {
  editorial?: string;
  page?: string;
}

/** Narrows the list of documents that somebody signs to those that need something. The choice stands in the address. */
export function StateFilter() {
  const { slug = '' } = useParams<'slug'>();
  const isSigned = useSigned(slug);
  const [{ query }, setQuery] = useQueryParams<Query>();
  if (!isSigned) return null;
  const choose = (state: string | number) => {
    if (state === ALL) setQuery({ editorial: '' }, 'remove');
    else setQuery({ editorial: String(state), page: '1' });
  };
  return (
    <SingleSelect aria-label="Review" size="S" value={query.editorial ?? ALL} onChange={choose}>
      <SingleSelectOption value={ALL}>Every state of review</SingleSelectOption>
      {NARROWING.map((state) => (
        <SingleSelectOption key={state} value={state}>
          {STATES[state].label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
