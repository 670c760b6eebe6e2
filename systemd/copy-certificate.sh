#!/bin/sh
# Copies the newest certificate that Caddy holds for MAYFLY_HOST, and its key, to where the ingester reads them:
#
#     MAYFLY_HOST=mail.example.org copy-certificate.sh <Caddy's data> <folder>
#
# The key becomes readable for the group mayfly, where there is one. Nothing is touched while nothing is new. The
# ingester looks every five seconds and takes a pair only when the two belong together.
set -eu
data=$1
folder=$2
newest=$(find "$data/certificates" -name "$MAYFLY_HOST.crt" -exec ls -t {} + 2>/dev/null | head -n 1)
if [ -z "$newest" ]; then
  echo "Caddy has no certificate for $MAYFLY_HOST yet" >&2
  exit 1
fi
key=${newest%.crt}.key
mkdir -p "$folder"
if cmp -s "$newest" "$folder/smtp.crt" && cmp -s "$key" "$folder/smtp.key"; then exit 0; fi
umask 077
cp "$newest" "$folder/smtp.crt.new"
cp "$key" "$folder/smtp.key.new"
if chgrp mayfly "$folder/smtp.key.new" 2>/dev/null; then chmod 640 "$folder/smtp.key.new"; else chmod 444 "$folder/smtp.key.new"; fi
chmod 644 "$folder/smtp.crt.new"
mv "$folder/smtp.key.new" "$folder/smtp.key"
mv "$folder/smtp.crt.new" "$folder/smtp.crt"
