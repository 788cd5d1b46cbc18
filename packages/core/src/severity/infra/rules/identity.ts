import type { Json } from '../../../model/finding.ts'
import type { InfraRule } from '../rule.ts'
import { hub, resource } from './sources.ts'

const POLICIES = {
  types: [
    'AWS::IAM::Role',
    'AWS::IAM::User',
    'AWS::IAM::Group',
    'AWS::IAM::Policy',
    'AWS::IAM::ManagedPolicy',
    'AWS::IAM::RolePolicy',
    'AWS::IAM::UserPolicy',
    'AWS::IAM::GroupPolicy',
  ],
  paths: ['/Policies/*/PolicyDocument/Statement/*', '/PolicyDocument/Statement/*'],
}
const PRINCIPALS = ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group']
const TRUST = { types: ['AWS::IAM::Role'], paths: ['/AssumeRolePolicyDocument/Statement/*'] }

const allow = (action: string | string[], resources = '*') => ({
  Effect: 'Allow',
  Action: action,
  Resource: resources,
})
const managed = (name: string): string => `arn:aws:iam::aws:policy/${name}`
const REPOSITORY = 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com'
const oidc = (subject: string | null): Json => ({
  Effect: 'Allow',
  Principal: { Federated: REPOSITORY },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
    ...(subject === null
      ? {}
      : { StringLike: { 'token.actions.githubusercontent.com:sub': subject } }),
  },
})
const trusts = (principal: string) => ({
  Effect: 'Allow',
  Principal: { AWS: principal },
  Action: 'sts:AssumeRole',
})
const trustOf = (statement: Json): Json => ({
  AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [statement] },
})

export const IDENTITY_RULES: readonly InfraRule[] = [
  {
    id: 'infra/policy-administrator',
    title: 'All actions on all resources',
    ...POLICIES,
    condition: 'administrator',
    severity: 'critical',
    why: 'Whoever has the policy can do anything in the account, and hide it.',
    source: hub('iam', 1),
    examples: [
      {
        says: 'critical',
        path: '/Policies/1',
        kind: 'ADD',
        expected: null,
        actual: { PolicyName: 'more', PolicyDocument: { Statement: [allow('*')] } },
      },
      {
        says: 'critical',
        type: 'AWS::IAM::ManagedPolicy',
        path: '/PolicyDocument/Statement/0',
        kind: 'ADD',
        expected: null,
        actual: { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
      },
      {
        says: 'low',
        direction: 'strengthened',
        type: 'AWS::IAM::Policy',
        path: '/PolicyDocument/Statement/0',
        kind: 'REMOVE',
        expected: allow('*'),
        actual: null,
      },
    ],
  },
  {
    id: 'infra/policy-escalation',
    title: 'Actions by which a principal raises its own permissions',
    ...POLICIES,
    condition: 'escalation',
    severity: 'high',
    why: 'Whoever may change policies, keys or roles soon has all permissions.',
    source: 'https://hub.prowler.com/check/iam_policy_allows_privilege_escalation',
    examples: [
      {
        says: 'high',
        type: 'AWS::IAM::Policy',
        path: '/PolicyDocument/Statement/0',
        kind: 'ADD',
        expected: null,
        actual: allow(['lambda:CreateFunction', 'iam:PassRole']),
      },
      {
        says: 'low',
        direction: 'strengthened',
        type: 'AWS::IAM::Policy',
        path: '/PolicyDocument/Statement/0',
        kind: 'REMOVE',
        expected: allow('iam:PutRolePolicy', 'arn:aws:iam::111111111111:role/app'),
        actual: null,
      },
    ],
  },
  {
    id: 'infra/policy',
    title: 'Permissions of a policy',
    ...POLICIES,
    condition: 'allows more',
    severity: 'medium',
    cases: { 'whole service': 'high', 'denies less': 'high' },
    why: 'Whoever has the policy may do more than was declared.',
    source: hub('iam', 21),
    examples: [
      {
        says: 'high',
        kind: 'ADD',
        expected: null,
        actual: allow('s3:*', 'arn:aws:s3:::logs/*'),
      },
      {
        says: 'medium',
        path: '/Policies/0/PolicyDocument',
        expected: { Statement: allow('s3:GetObject') },
        actual: { Statement: [allow(['s3:GetObject', 's3:PutObject'])] },
      },
      {
        says: 'high',
        kind: 'REMOVE',
        expected: { Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' },
        actual: null,
      },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'ADD',
        expected: null,
        actual: { Effect: 'Deny', Action: 's3:*', Resource: '*' },
      },
    ],
  },
  {
    id: 'infra/policy-attached',
    title: 'Attached managed policies',
    types: PRINCIPALS,
    paths: ['/ManagedPolicyArns/*'],
    condition: 'attached policies',
    severity: 'medium',
    cases: { administrator: 'critical', powerful: 'high' },
    why: 'The principal may do whatever the policy allows, now and in its later versions.',
    source: 'https://hub.prowler.com/check/iam_role_administratoraccess_policy',
    examples: [
      { says: 'critical', kind: 'ADD', expected: null, actual: managed('AdministratorAccess') },
      { says: 'high', kind: 'ADD', expected: null, actual: managed('PowerUserAccess') },
      { says: 'medium', kind: 'ADD', expected: null, actual: managed('ReadOnlyAccess') },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'REMOVE',
        expected: managed('ReadOnlyAccess'),
        actual: null,
      },
    ],
  },
  {
    id: 'infra/role-trust',
    title: 'Who may assume the role',
    ...TRUST,
    condition: 'trust',
    severity: 'high',
    cases: { anybody: 'critical' },
    exposure: true,
    why: 'Whoever is trusted becomes the role, with all it may do.',
    source:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
    examples: [
      { says: 'critical', kind: 'ADD', expected: null, actual: trusts('*') },
      { says: 'high', kind: 'ADD', expected: null, actual: trusts('999999999999') },
      {
        says: 'critical',
        path: '/AssumeRolePolicyDocument',
        expected: { Statement: [oidc('repo:acme/app:ref:refs/heads/main')] },
        actual: { Statement: [oidc(null)] },
      },
      {
        says: 'high',
        path: '/AssumeRolePolicyDocument/Statement/0/Condition/StringLike',
        expected: { 'token.actions.githubusercontent.com:sub': 'repo:acme/app:*' },
        actual: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' },
        whole: {
          expected: trustOf(oidc('repo:acme/app:*')),
          actual: trustOf(oidc('repo:acme/*')),
        },
      },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'REMOVE',
        expected: trusts('999999999999'),
        actual: null,
      },
    ],
  },
  {
    id: 'infra/permissions-boundary',
    title: 'Permissions boundary',
    types: ['AWS::IAM::Role', 'AWS::IAM::User'],
    paths: ['/PermissionsBoundary'],
    condition: 'present is strong',
    severity: 'high',
    why: 'What its policies allow is no longer kept within the boundary that was declared.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
    examples: [
      { says: 'high', expected: managed('PowerUserAccess'), actual: null },
      {
        says: 'high',
        direction: 'changed',
        expected: managed('ReadOnlyAccess'),
        actual: managed('PowerUserAccess'),
      },
      {
        says: 'low',
        direction: 'strengthened',
        expected: null,
        actual: managed('PowerUserAccess'),
      },
    ],
  },
  {
    id: 'infra/identity-provider',
    title: 'Identity provider',
    types: ['AWS::IAM::OIDCProvider', 'AWS::IAM::SAMLProvider'],
    paths: ['/ClientIdList/*', '/Url', '/ThumbprintList/*', '/SamlMetadataDocument'],
    condition: 'changed',
    severity: 'high',
    why: 'Roles that trust the provider let in whomever it vouches for.',
    source: resource('iam-oidcprovider'),
    examples: [
      {
        says: 'high',
        direction: 'changed',
        kind: 'ADD',
        expected: null,
        actual: 'sts.example.com',
      },
      {
        says: 'high',
        direction: 'changed',
        path: '/Url',
        expected: 'https://token.actions.githubusercontent.com',
        actual: 'https://tokens.example.com',
      },
    ],
  },
  {
    id: 'infra/group-membership',
    title: 'Members of a group',
    types: ['AWS::IAM::User', 'AWS::IAM::UserToGroupAddition'],
    paths: ['/Groups/*', '/Users/*'],
    condition: 'more is weaker',
    severity: 'medium',
    why: 'A user has the permissions of a group that nobody declared.',
    source: resource('iam-user'),
    examples: [
      { says: 'medium', kind: 'ADD', expected: null, actual: 'admins' },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'REMOVE',
        expected: 'admins',
        actual: null,
      },
    ],
  },
]
