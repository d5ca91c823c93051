import * as React from 'react';
import { answerFor } from './ask-before-publish';
import { QuestionDialog, useQuestion } from './QuestionDialog';

interface Props {
  documentId: string;
  /** What somebody has to know first. */
  text: string;
}

/** Asks before the document is published, by the button or by the keys. */
export function PublishQuestion({ documentId, text }: Props) {
  const { asked, ask, close } = useQuestion();
  React.useEffect(() => answerFor(documentId, () => ask(text)), [ask, documentId, text]);
  return <QuestionDialog text={asked} onClose={close} />;
}
