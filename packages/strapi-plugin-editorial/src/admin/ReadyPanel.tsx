import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { FindingList } from './FindingList';
import { usePanelTarget, type PanelProps } from './panel';
import { ReviewActions } from './ReviewActions';
import { ShareLinks } from './ShareLinks';
import { TaskList } from './TaskList';
import { TogetherAction } from './TogetherAction';
import { useFields } from './useFields';
import { useGoverned } from './useGoverned';
import { useCheck, type CheckState, type CheckTarget } from './useCheck';
import { useKeptForm } from './useKeptForm';
import { approvalLine, headline, opinionLine } from './words';

/**
 * "Ready to publish?". Strapi compares deeply what this returns from one render to the next; an element that was made again leads that
 * comparison through all of the page. So it is the same one until what it is about changes, and what the form holds is read inside it.
 */
export function ReadyPanel({ activeTab, document, model }: PanelProps) {
  const isGoverned = useGoverned(model);
  const { documentId, locale, version } = usePanelTarget(document);
  const panel = React.useMemo(
    () => ({ title: 'Ready to publish?', content: <Ready uid={model} documentId={documentId} locale={locale} version={version} /> }),
    [model, documentId, locale, version],
  );
  return isGoverned && activeTab !== 'published' ? panel : null;
}

interface Form {
  values: unknown;
  initialValues: unknown;
  modified: boolean;
  setValues(values: never): void;
}

/** What the server would say of the form as it is, and what can be done about it. */
function Ready({ version, ...target }: CheckTarget & { version: string }) {
  const form = useForm<Form>('ReadyPanel', (all) => all as unknown as Form);
  const { go } = useFields(target.uid);
  const state = useCheck(target, form.values, form.modified, version);
  useKeptForm(form, version);
  return <Content state={state} target={target} isModified={form.modified} onGo={go} />;
}

interface ContentProps {
  state: CheckState;
  target: CheckTarget;
  isModified: boolean;
  onGo: (path: string[]) => void;
}

const Content: React.ComponentType<ContentProps> = ({ state: { answer, isCurrent, hasFailed, refresh }, target, isModified, onGo }) => {
  if (!answer) return null;
  const blocking = answer.findings.filter(({ level }) => level === 'blocks').length;
  const isUnlinked = answer.findings.some(({ rule }) => rule === 'links');
  const approval = approvalLine(answer);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Box role="status" aria-busy={!isCurrent}>
        <Typography fontWeight="bold" textColor={blocking ? 'danger600' : 'success600'}>
          {hasFailed ? 'The server did not answer, so this may be old.' : headline(blocking)}
        </Typography>
        {approval && (
          <Typography tag="p" variant="pi">
            {approval}
          </Typography>
        )}
      </Box>
      <TaskList tasks={answer.tasks} target={target} onDone={refresh} />
      {answer.opinions.map((opinion) => (
        <Typography key={`${opinion.byName} ${opinion.at}`} variant="pi" textColor={opinion.isOfThisText ? 'neutral800' : 'neutral600'}>
          {opinionLine(opinion)}
        </Typography>
      ))}
      <FindingList findings={answer.findings} onGo={onGo} />
      {isUnlinked && target.documentId && <TogetherAction target={target} isModified={isModified} />}
      {answer.isSigned && target.documentId && <ReviewActions target={target} answer={answer} isModified={isModified} onDone={refresh} />}
      {answer.isSigned && target.documentId && <ShareLinks target={target} isModified={isModified} />}
    </Flex>
  );
};
