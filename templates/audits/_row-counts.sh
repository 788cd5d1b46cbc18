# shellcheck shell=sh disable=SC2034
TABLES='customers orders'
MAY_BE_BEHIND=0

# Where they are and who asks stands in ~/.pg_service.conf, or in PGSERVICEFILE (audit-env).
source_sql() { psql --no-psqlrc --tuples-only --no-align service=shop --command "$1"; }
copy_sql() { psql --no-psqlrc --tuples-only --no-align service=warehouse --command "$1"; }
