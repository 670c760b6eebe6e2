import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { Sentence } from '../ui/language/sentence.tsx';

export type DestroyDialogProps = {
  readonly address: string;
  readonly messageCount: number;
  onDestroy(): void;
  onClose(): void;
};

/** Asks once, and says what is erased. */
export function DestroyDialog({ address, messageCount, onDestroy, onClose }: DestroyDialogProps) {
  const { destroy } = useLanguage().words;
  return (
    <Dialog title={destroy.title} onClose={onClose}>
      <p>
        <Sentence of={destroy.words(messageCount)} slots={{ address: <bdi className="address">{address}</bdi> }} />
      </p>
      <DialogActions>
        <Button onClick={onClose}>{destroy.keep}</Button>
        <Button
          look="grave"
          onClick={() => {
            onClose();
            onDestroy();
          }}
        >
          {destroy.destroy}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
