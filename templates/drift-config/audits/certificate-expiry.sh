#!/bin/sh
# drift: title="TLS certificates last long enough" exit=nagios timeout=2m severity=high
#
# A Nagios plugin as it is: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, and one line that says why. The
# hosts stand in _certificate-expiry.txt beside this file, `host` or `host:port`, one a line.

WARNING_DAYS=30
CRITICAL_DAYS=10

hosts="$(dirname "$0")/_certificate-expiry.txt"
lasts() { echo "$certificate" | openssl x509 -noout -checkend "$(($1 * 86400))" >/dev/null; }

total=0 critical='' warning='' unseen=''
for host in $(grep -v '^#' "$hosts"); do
  total=$((total + 1))
  case $host in *:*) address=$host ;; *) address=$host:443 ;; esac
  certificate=$(openssl s_client -connect "$address" -servername "${host%:*}" </dev/null 2>/dev/null |
    openssl x509 2>/dev/null)
  if [ -z "$certificate" ]; then
    unseen="$unseen $host"
    continue
  fi
  until=$(echo "$certificate" | openssl x509 -noout -enddate | cut -d= -f2)
  if ! lasts "$CRITICAL_DAYS"; then
    critical="$critical $host ($until)"
  elif ! lasts "$WARNING_DAYS"; then
    warning="$warning $host ($until)"
  fi
done

# Whoever shows no certificate may have an expired one: that is not OK.
rest="${unseen:+; no certificate shown by$unseen}"
if [ "$total" = 0 ]; then echo "UNKNOWN - no hosts in $hosts" && exit 3; fi
if [ -n "$critical" ]; then echo "CRITICAL - less than $CRITICAL_DAYS days:$critical$rest" && exit 2; fi
if [ -n "$unseen" ]; then echo "UNKNOWN - no certificate shown by$unseen" && exit 3; fi
if [ -n "$warning" ]; then echo "WARNING - less than $WARNING_DAYS days:$warning" && exit 1; fi
echo "OK - $total certificates last $WARNING_DAYS days and more"
