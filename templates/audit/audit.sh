#!/bin/sh
# drift: title="{{title}}" timeout=60s
#
# Is what runs what was declared? Exit 0 says yes, exit 1 no; the first line printed says why. Whatever
# else happens (a command that is missing, a timeout) is unknown, and no verdict.
set -eu

declared='1.2.3' # cat version.txt
live='1.2.3'     # curl -fsS https://example.com/version

if [ "$live" = "$declared" ]; then
  echo "$live runs"
else
  echo "$live runs instead of $declared"
  exit 1
fi
