#!/bin/sh
# Finds the Chromium that the browser tests drive, or installs Debian's.
set -e
for name in chromium chromium-browser google-chrome; do
    command -v "$name" && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq -o Dpkg::Use-Pty=0 chromium fonts-liberation
    exit 0
fi
echo "The browser tests need Chromium on the PATH as chromium, chromium-browser or google-chrome." >&2
echo "Install it (Debian: apt-get install chromium) and run the tests again." >&2
exit 1
