import * as React from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { Impact } from './answer';
import { answerForSelected } from './ask-before-bulk-publish';
import { QuestionDialog, useQuestion } from './QuestionDialog';
import { changesLine } from './words';

/** Asks before the selected documents of a list are published, where others show them. */
export function SelectedQuestion() {
  const { post } = useFetchClient();
  const { asked, ask, close } = useQuestion();
  React.useEffect(
    () =>
      answerForSelected(async (selected) => {
        const text = await post<Impact>('/editorial/impact', selected).then(
          ({ data }) => (data.isShared ? changesLine(data.changes, 'these') : ''),
          () => 'The server did not say how many pages change when you publish these.',
        );
        return !text || ask(text);
      }),
    [ask, post],
  );
  return <QuestionDialog text={asked} onClose={close} />;
}
