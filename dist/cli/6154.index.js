export const id = 6154;
export const ids = [6154];
export const modules = {

/***/ 26154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ subjectCaveat),
/* harmony export */   trustStatement: () => (/* binding */ trustStatement)
/* harmony export */ });
/* unused harmony exports subjectShapes, trustPolicy */
/** Owners and repositories have no `@` and no `:` in their names, so that both shapes can be told. */
const SUBJECT = /^repo:(?<owner>[\w.-]+)(?:@(?<ownerId>\d+))?\/(?<name>[\w.-]+)(?:@(?<id>\d+))?(?<rest>:.*)$/s;
/**
 * Both shapes in which GitHub may write the subject of this token. Repositories that were made,
 * renamed or transferred after July 15, 2026 have their ids in it, all others once they opt in.
 * A subject of another shape (an own template) stands for itself.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
const subjectShapes = ({ subject, ownerId, repositoryId }) => {
    const { owner, name, rest, ...ids } = SUBJECT.exec(subject)?.groups ?? {};
    if (owner === undefined || name === undefined || rest === undefined)
        return [subject];
    const [o, r] = [ids.ownerId ?? ownerId, ids.id ?? repositoryId];
    const plain = `repo:${owner}/${name}${rest}`;
    return o && r ? [plain, `repo:${owner}@${o}/${name}@${r}${rest}`] : [plain];
};
/**
 * The statement of a role's trust policy that admits a token with these claims, and no other
 * repository: names are compared in full, and the repository's id does not go over to whoever takes
 * its name later.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 */
const trustStatement = (claims, role) => {
    const provider = claims.issuer.replace(/^https?:\/\//, '').replace(/\/+$/, '');
    const repository = claims.repositoryId ?? SUBJECT.exec(claims.subject)?.groups?.id;
    const shapes = subjectShapes(claims);
    return {
        Effect: 'Allow',
        Principal: {
            Federated: `arn:${role.partition}:iam::${role.account}:oidc-provider/${provider}`,
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
            StringEquals: {
                [`${provider}:aud`]: claims.audience,
                ...(repository ? { [`${provider}:repository_id`]: repository } : {}),
                [`${provider}:sub`]: shapes.length === 1 ? (shapes[0] ?? '') : shapes,
            },
        },
    };
};
/** The whole trust policy of a role that this token, and no other repository's, may assume. */
const trustPolicy = (claims, role) => ({
    Version: '2012-10-17',
    Statement: [trustStatement(claims, role)],
});
/** Why a trust policy for these claims would be a bad idea; null: it would not. */
const subjectCaveat = ({ subject }) => /:pull_request$/.test(subject)
    ? 'a job of a pull request asked, and whoever opens one would be admitted too: run the scan on a schedule, or in an environment'
    : null;


/***/ })

};
