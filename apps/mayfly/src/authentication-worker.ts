// The third file of the bundle: the thread that judges senders, where that is wanted.
import '@mayfly/ingester/authentication-worker';
