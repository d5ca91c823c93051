import * as React from 'react';
import { Status, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import type { State } from './answer';
import { askState } from './state-batch';
import { STATES } from './words';

interface Row {
  documentId: string;
  locale?: string | null;
  updatedAt?: string;
}

interface Headers {
  displayedHeaders: object[];
  layout: { options?: { editorial?: boolean } };
}

/** Columns before ours: what tells an entry apart stays first, and ours is seen without scrolling. */
const BEFORE = 2;

/** Adds the column to the lists of documents that somebody signs. */
export function addStateColumn({ displayedHeaders, layout }: Headers): Headers {
  if (!layout.options?.editorial) return { displayedHeaders, layout };
  const column = {
    name: 'editorial',
    label: { id: 'editorial.state', defaultMessage: 'Review' },
    searchable: false,
    sortable: false,
    cellFormatter: (row: Row, _header: unknown, { model }: { model: string }) => <StateCell uid={model} row={row} />,
  };
  return { displayedHeaders: displayedHeaders.toSpliced(BEFORE, 0, column), layout };
}

/** How a document stands with its reviewers. */
function StateCell({ uid, row: { documentId, locale, updatedAt } }: { uid: string; row: Row }) {
  const { post } = useFetchClient();
  const [state, setState] = React.useState<State | 'unknown'>();
  React.useEffect(() => {
    let isShown = true;
    askState(post, { uid, locale: locale ?? '', documentId }).then(
      (found) => isShown && setState(found ?? 'unknown'),
      () => isShown && setState('unknown'),
    );
    return () => {
      isShown = false;
    };
  }, [post, uid, documentId, locale, updatedAt]);
  if (!state) return <Typography textColor="neutral600">…</Typography>;
  if (state === 'unknown') return <Typography textColor="neutral600">Not known</Typography>;
  const { label, weight } = STATES[state];
  return (
    <Status variant={weight} size="S" width="fit-content">
      <Typography variant="omega" fontWeight="bold" textColor={`${weight}${weight === 'neutral' ? 800 : 700}`}>
        {label}
      </Typography>
    </Status>
  );
}
