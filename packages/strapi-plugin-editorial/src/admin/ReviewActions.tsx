import { Flex } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { CheckAnswer } from './answer';
import { ReasonDialog, type Reasons } from './ReasonDialog';
import { useAct } from './useAct';
import type { CheckTarget } from './useCheck';

const PERMISSIONS = ['request', 'sign', 'correct'].map((name) => ({ action: `plugin::editorial.${name}`, subject: null }));

interface Props {
  target: CheckTarget;
  answer: CheckAnswer;
  /** Whether the form holds changes that are not saved. */
  isModified: boolean;
  onDone: () => void;
}

type Do = (action: string, more: object) => Promise<void>;

/** What somebody may do about the signature, by their role. */
export function ReviewActions({ target, answer, isModified, onDone }: Props) {
  const { allowedActions } = useRBAC(PERMISSIONS);
  const send = useAct(target);
  const act: Do = async (action, more) => {
    await send(action, more);
    onDone();
  };
  const needsSignature = answer.findings.some(({ rule }) => rule === 'sign-off');
  const canBeSigned = needsSignature || answer.tasks.some(({ kind }) => kind === 'translation');
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {allowedActions.canSign && canBeSigned && <SignAction answer={answer} act={act} />}
      {allowedActions.canSign && <SendBackAction act={act} />}
      {allowedActions.canRequest && canBeSigned && <RequestAction act={act} isDisabled={isModified} />}
      {allowedActions.canCorrect && needsSignature && <EmergencyAction act={act} isDisabled={isModified} />}
    </Flex>
  );
}

function SignAction({ answer, act }: { answer: CheckAnswer; act: Do }) {
  const acceptable = answer.findings.filter(({ level, acceptKey }) => level === 'blocks' && acceptKey !== undefined);
  const acceptances = (reasons: Reasons) =>
    acceptable.map(({ rule, acceptKey }) => ({ rule, acceptKey, reason: reasons[`${rule} ${acceptKey}`] }));
  return (
    <ReasonDialog
      label="Sign this text"
      title="Sign this text"
      explanation="You confirm that you have read the saved text and that it may be published as it is. Your name and your credentials are kept with it."
      variant="success-light"
      questions={acceptable.map(({ rule, acceptKey, message }) => ({
        name: `${rule} ${acceptKey}`,
        label: `You accept: ${message} Why?`,
        isRequired: true,
      }))}
      onConfirm={(reasons) => act('sign', { hash: answer.hash, accept: acceptances(reasons) })}
    />
  );
}

function SendBackAction({ act }: { act: Do }) {
  return (
    <ReasonDialog
      label="Send back"
      title="Send back"
      explanation="The text goes back to whoever wrote it. Say what has to change."
      questions={[{ name: 'reason', label: 'What has to change', isRequired: true }]}
      onConfirm={(reasons) => act('reject', reasons)}
    />
  );
}

function RequestAction({ act, isDisabled }: { act: Do; isDisabled: boolean }) {
  return (
    <ReasonDialog
      label="Ask for review"
      title="Ask for review"
      explanation="A clinical reviewer is asked to read and sign the saved text."
      isDisabled={isDisabled}
      questions={[{ name: 'reason', label: 'Note for the reviewer', isRequired: false }]}
      onConfirm={(reasons) => act('request', reasons)}
    />
  );
}

function EmergencyAction({ act, isDisabled }: { act: Do; isDisabled: boolean }) {
  return (
    <ReasonDialog
      label="Correct in an emergency"
      title="Publish without a signature?"
      explanation="The saved text goes out now. The page says that it was corrected, and a task is left to have it reviewed. The other rules hold."
      variant="danger-light"
      isDisabled={isDisabled}
      questions={[{ name: 'reason', label: 'Why it cannot wait', isRequired: true }]}
      onConfirm={async (reasons) => {
        await act('emergency', reasons);
        window.location.reload();
      }}
    />
  );
}
