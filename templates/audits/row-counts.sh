#!/bin/sh
# drift: title="The warehouse has every row of the shop" timeout=5m
#
# Counts the rows of the same tables on both sides and tells it in TAP. _row-counts.sh beside this
# file says which tables, and which command sends one SQL statement to either side.

. "$(dirname "$0")/_row-counts.sh"

number=0
# shellcheck disable=SC2086
set -- $TABLES
echo "1..$#"
for table in "$@"; do
  number=$((number + 1))
  for side in source copy; do
    if ! rows=$("${side}_sql" "SELECT count(*) FROM $table") || ! [ "$rows" -ge 0 ]; then
      echo "Bail out! $side gave no count of $table"
      exit 3
    fi
    eval "in_$side=\$rows"
  done
  # The copy may be a little behind, and never ahead.
  behind=$((in_source - in_copy))
  [ "$behind" -ge 0 ] && [ "$behind" -le "$MAY_BE_BEHIND" ] && ok='ok' || ok='not ok'
  cat <<TAP
$ok $number - $table
  ---
  message: $in_source rows, $in_copy copied
  expected: $in_source
  actual: $in_copy
  ...
TAP
done
