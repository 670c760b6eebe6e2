// The second file of the bundle: what the parse pool starts on its own threads.
import '@mayfly/mail/parse-worker';
