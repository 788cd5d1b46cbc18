export const id = 8220;
export const ids = [8220];
export const modules = {

/***/ 28220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeDashboard: () => (/* binding */ writeDashboard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/core/lib/model/inside.js
var inside = __webpack_require__(56738);
;// CONCATENATED MODULE: ./packages/core/lib/publish/files.js




/** The real path of a folder that may not be there yet: of the part of it that is. */
const realFolder = async (path) => {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (error.code !== 'ENOENT' || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return (0,external_node_path_.join)(await realFolder((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
};
/**
 * Writes a file so that nobody ever reads half of it: into a new file beside it, then renamed.
 * Missing folders are made. A path below `root` stays below it whatever symbolic links a checkout
 * brings: a link in the way that leads out is refused, a link at the place itself is replaced. A
 * path outside was asked for by whoever runs this, and is followed.
 * @param root the workspace; relative paths start there
 * @returns the absolute path
 * @throws Error when a link leads out of `root`, the path is a folder, or the disk refuses
 */
const writeReportFile = async (root, path, text) => {
    const target = (0,external_node_path_.resolve)(root, path);
    if (!(0,inside/* isInside */.F)((0,external_node_path_.resolve)(root), target))
        return writeOutside(target, text);
    const folder = await realFolder((0,external_node_path_.dirname)(target));
    if (!(0,inside/* isInside */.F)(await (0,promises_.realpath)(root), folder))
        throw new Error(`${path} leads out of ${root} by a symbolic link: not written`);
    await replace((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(target)), text);
    return target;
};
const writeOutside = async (target, text) => {
    const there = await (0,promises_.stat)(target).catch(() => null);
    // A pipe or a device (/dev/stdout) is written to, not replaced.
    if (there && !there.isFile() && !there.isDirectory())
        await (0,promises_.writeFile)(target, text);
    else
        await replace(there ? await (0,promises_.realpath)(target) : target, text);
    return target;
};
const replace = async (target, text) => {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.drift-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.rename)(draft, target);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
};

;// CONCATENATED MODULE: ./packages/core/lib/publish/dashboard.js


/**
 * Writes the dashboard as the one file of a folder, which is then a site: for GitHub Pages, or an
 * artifact.
 * @param cwd where relative folders start
 * @returns the absolute path of the page
 * @throws Error when a link leads out of `cwd`, or the disk refuses
 */
const writeDashboard = (cwd, folder, html) => writeReportFile(cwd, (0,external_node_path_.join)(folder, 'index.html'), html);


/***/ })

};
