/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 308:
/***/ ((module) => {

"use strict";
module.exports = require("./rare.cjs");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 30:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 16:
/***/ ((module) => {

"use strict";
module.exports = require("url");

/***/ }),

/***/ 756:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from2,except,desc)=>{if(from2&&typeof from2==
"object"||typeof from2=="function")for(let key of __getOwnPropNames(from2))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from2[key],enumerable:!(desc=
__getOwnPropDesc(from2,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_https=__commonJS({"lazy:https"(exports2,module2){var load2=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load2().Agent},get Server(){
return load2().Server},get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get request(){
return load2().request}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load2=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load2().Agent},get ClientRequest(){
return load2().ClientRequest},get CloseEvent(){return load2().CloseEvent},get IncomingMessage(){return load2().IncomingMessage},get METHODS(){return load2().METHODS},
get MessageEvent(){return load2().MessageEvent},get OutgoingMessage(){return load2().OutgoingMessage},get STATUS_CODES(){return load2().STATUS_CODES},get Server(){
return load2().Server},get ServerResponse(){return load2().ServerResponse},get WebSocket(){return load2().WebSocket},get _connectionListener(){return load2()._connectionListener},
get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get maxHeaderSize(){return load2().maxHeaderSize},
get request(){return load2().request},get setGlobalProxyFromEnv(){return load2().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load2().setMaxIdleHTTPParsers},
get validateHeaderName(){return load2().validateHeaderName},get validateHeaderValue(){return load2().validateHeaderValue}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load2=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load2().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load2().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load2().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load2().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load2().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load2().DEFAULT_MIN_VERSION},get SecureContext(){return load2().SecureContext},
get Server(){return load2().Server},get TLSSocket(){return load2().TLSSocket},get checkServerIdentity(){return load2().checkServerIdentity},get connect(){return load2().
connect},get convertALPNProtocols(){return load2().convertALPNProtocols},get createSecureContext(){return load2().createSecureContext},get createServer(){return load2().
createServer},get getCACertificates(){return load2().getCACertificates},get getCertificateCompressionAlgorithms(){return load2().getCertificateCompressionAlgorithms},
get getCiphers(){return load2().getCiphers},get rootCertificates(){return load2().rootCertificates},get setDefaultCACertificates(){return load2().setDefaultCACertificates}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load2=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load2().
ChildProcess},get _forkChild(){return load2()._forkChild},get exec(){return load2().exec},get execFile(){return load2().execFile},get execFileSync(){return load2().
execFileSync},get execSync(){return load2().execSync},get fork(){return load2().fork},get spawn(){return load2().spawn},get spawnSync(){return load2().spawnSync}}}});var require_index_node_esm_js=__commonJS({"lazy:node_modules/jsonpath-plus/dist/index-node-esm.js.lazy"(exports2,module2){var load2=()=>(__nccwpck_require__(308).jsonpath_plus$);
module2.exports={get JSONPath(){return load2().JSONPath}}}});var require_index_js=__commonJS({"lazy:node_modules/openid-client/build/index.js.lazy"(exports2,module2){var load2=()=>(__nccwpck_require__(308).openid_client$);module2.
exports={get AuthorizationResponseError(){return load2().AuthorizationResponseError},get ClientError(){return load2().ClientError},get ClientSecretBasic(){return load2().
ClientSecretBasic},get ClientSecretJwt(){return load2().ClientSecretJwt},get ClientSecretPost(){return load2().ClientSecretPost},get Configuration(){return load2().
Configuration},get None(){return load2().None},get PrivateKeyJwt(){return load2().PrivateKeyJwt},get ResponseBodyError(){return load2().ResponseBodyError},get TlsClientAuth(){
return load2().TlsClientAuth},get WWWAuthenticateChallengeError(){return load2().WWWAuthenticateChallengeError},get allowInsecureRequests(){return load2().allowInsecureRequests},
get authorizationCodeGrant(){return load2().authorizationCodeGrant},get buildAuthorizationUrl(){return load2().buildAuthorizationUrl},get buildAuthorizationUrlWithJAR(){
return load2().buildAuthorizationUrlWithJAR},get buildAuthorizationUrlWithPAR(){return load2().buildAuthorizationUrlWithPAR},get buildEndSessionUrl(){return load2().
buildEndSessionUrl},get calculatePKCECodeChallenge(){return load2().calculatePKCECodeChallenge},get clientCredentialsGrant(){return load2().clientCredentialsGrant},
get clockSkew(){return load2().clockSkew},get clockTolerance(){return load2().clockTolerance},get customFetch(){return load2().customFetch},get discovery(){return load2().
discovery},get dynamicClientRegistration(){return load2().dynamicClientRegistration},get enableDecryptingResponses(){return load2().enableDecryptingResponses},get enableDetachedSignatureResponseChecks(){
return load2().enableDetachedSignatureResponseChecks},get enableNonRepudiationChecks(){return load2().enableNonRepudiationChecks},get fetchProtectedResource(){return load2().
fetchProtectedResource},get fetchUserInfo(){return load2().fetchUserInfo},get genericGrantRequest(){return load2().genericGrantRequest},get getDPoPHandle(){return load2().
getDPoPHandle},get getJwksCache(){return load2().getJwksCache},get implicitAuthentication(){return load2().implicitAuthentication},get initiateBackchannelAuthentication(){
return load2().initiateBackchannelAuthentication},get initiateDeviceAuthorization(){return load2().initiateDeviceAuthorization},get modifyAssertion(){return load2().
modifyAssertion},get pollBackchannelAuthenticationGrant(){return load2().pollBackchannelAuthenticationGrant},get pollDeviceAuthorizationGrant(){return load2().pollDeviceAuthorizationGrant},
get randomDPoPKeyPair(){return load2().randomDPoPKeyPair},get randomNonce(){return load2().randomNonce},get randomPKCECodeVerifier(){return load2().randomPKCECodeVerifier},
get randomState(){return load2().randomState},get refreshTokenGrant(){return load2().refreshTokenGrant},get setJwksCache(){return load2().setJwksCache},get skipStateCheck(){
return load2().skipStateCheck},get skipSubjectCheck(){return load2().skipSubjectCheck},get tokenIntrospection(){return load2().tokenIntrospection},get tokenRevocation(){
return load2().tokenRevocation},get useCodeIdTokenResponseType(){return load2().useCodeIdTokenResponseType},get useIdTokenResponseType(){return load2().useIdTokenResponseType},
get useJwtResponseMode(){return load2().useJwtResponseMode}}}});var require_index_js2=__commonJS({"lazy:node_modules/socks-proxy-agent/dist/index.js.lazy"(exports2,module2){var load2=()=>(__nccwpck_require__(308).socks_proxy_agent$);
module2.exports={get SocksProxyAgent(){return load2().SocksProxyAgent}}}});var require_index_js3=__commonJS({"lazy:node_modules/socks/build/index.js.lazy"(exports2,module2){var load2=()=>(__nccwpck_require__(308).socks$);module2.exports={get SocksClient(){
return load2().SocksClient},get SocksClientError(){return load2().SocksClientError},__esModule:!0}}});var require_index_mjs=__commonJS({"lazy:node_modules/hpagent/index.mjs.lazy"(exports2,module2){var load2=()=>(__nccwpck_require__(308).hpagent$);module2.exports={get HttpProxyAgent(){
return load2().HttpProxyAgent},get HttpsProxyAgent(){return load2().HttpsProxyAgent}}}});var stdin_exports={};__export(stdin_exports,{_kubernetes_client_node$KubeConfig:()=>KubeConfig});module.exports=__toCommonJS(stdin_exports);var import_node_fs3=__toESM(__nccwpck_require__(24)),import_node_https2=__toESM(require_https()),import_node_http=__toESM(require_http()),import_node_tls=__toESM(require_tls());var NOT_RESOLVED=Symbol("NOT_RESOLVED");function defineScalarTag(tagName,options){return{tagName,nodeKind:"scalar",implicit:options.implicit??!1,matchByTagPrefix:options.
matchByTagPrefix??!1,implicitFirstChars:options.implicitFirstChars??null,resolve:options.resolve,identify:options.identify,represent:options.represent??(data=>String(
data)),representTagName:options.representTagName??(()=>tagName)}}function defineSequenceTag(tagName,options){let carrierIsResult=options.finalize===void 0;return{
tagName,nodeKind:"sequence",implicit:!1,matchByTagPrefix:options.matchByTagPrefix??!1,create:options.create,addItem:options.addItem,finalize:options.finalize??(carrier=>carrier),
carrierIsResult,identify:options.identify,represent:options.represent??(data=>data),representTagName:options.representTagName??(()=>tagName)}}function defineMappingTag(tagName,options){
let carrierIsResult=options.finalize===void 0;return{tagName,nodeKind:"mapping",implicit:!1,matchByTagPrefix:options.matchByTagPrefix??!1,create:options.create,
addPair:options.addPair,has:options.has,keys:options.keys,get:options.get,finalize:options.finalize??(carrier=>carrier),carrierIsResult,identify:options.identify,
represent:options.represent??(data=>data),representTagName:options.representTagName??(()=>tagName)}}var strTag=defineScalarTag("tag:yaml.org,2002:str",{resolve:source=>source,
identify:data=>typeof data=="string"}),NULL_VALUES$1=["","~","null","Null","NULL"],nullCoreTag=defineScalarTag("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:source=>NULL_VALUES$1.indexOf(source)!==-1?null:NOT_RESOLVED,identify:object=>object===null,represent:()=>"null"}),nullJsonTag=defineScalarTag(
"tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(source,isExplicit)=>source==="null"||isExplicit&&source===""?null:NOT_RESOLVED,identify:object=>object===
null,represent:()=>"null"}),NULL_VALUES=["","~","null","Null","NULL"],nullYaml11Tag=defineScalarTag("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["",
"~","n","N"],resolve:source=>NULL_VALUES.indexOf(source)!==-1?null:NOT_RESOLVED,identify:object=>object===null,represent:()=>"null"}),TRUE_VALUES$2=["true","Tru\
e","TRUE"],FALSE_VALUES$2=["false","False","FALSE"],boolCoreTag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:source=>TRUE_VALUES$2.
indexOf(source)!==-1?!0:FALSE_VALUES$2.indexOf(source)!==-1?!1:NOT_RESOLVED,identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?
"true":"false"}),TRUE_VALUES$1=["true"],FALSE_VALUES$1=["false"],boolJsonTag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],
resolve:source=>TRUE_VALUES$1.indexOf(source)!==-1?!0:FALSE_VALUES$1.indexOf(source)!==-1?!1:NOT_RESOLVED,identify:object=>Object.prototype.toString.call(object)===
"[object Boolean]",represent:object=>object?"true":"false"}),TRUE_VALUES=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],FALSE_VALUES=["false","\
False","FALSE","n","N","no","No","NO","off","Off","OFF"],boolYaml11Tag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N",
"t","T","f","F","o","O"],resolve:source=>TRUE_VALUES.indexOf(source)!==-1?!0:FALSE_VALUES.indexOf(source)!==-1?!1:NOT_RESOLVED,identify:object=>Object.prototype.
toString.call(object)==="[object Boolean]",represent:object=>object?"true":"false"}),YAML_INTEGER_IMPLICIT_PATTERN$1=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+\
]?[0-9]+)$"),YAML_INTEGER_EXPLICIT_PATTERN$1=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function parseYamlInteger$2(source){
let value=source,sign=1;return(value[0]==="-"||value[0]==="+")&&(value[0]==="-"&&(sign=-1),value=value.slice(1)),value.startsWith("0b")?sign*parseInt(value.slice(
2),2):value.startsWith("0o")?sign*parseInt(value.slice(2),8):value.startsWith("0x")?sign*parseInt(value.slice(2),16):sign*parseInt(value,10)}function resolveYamlInteger$2(source,isExplicit){
if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source))return NOT_RESOLVED;let result=parseYamlInteger$2(
source);return Number.isFinite(result)?result:NOT_RESOLVED}var intCoreTag=defineScalarTag("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0\
123456789"],resolve:resolveYamlInteger$2,identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.
toString(10)}),YAML_INTEGER_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)$"),YAML_INTEGER_EXPLICIT_PATTERN=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?\
0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function parseYamlInteger$1(source){let value=source,sign=1;return(value[0]==="-"||value[0]==="+")&&(value[0]==="-"&&(sign=-1),value=
value.slice(1)),value.startsWith("0b")?sign*parseInt(value.slice(2),2):value.startsWith("0o")?sign*parseInt(value.slice(2),8):value.startsWith("0x")?sign*parseInt(
value.slice(2),16):sign*parseInt(value,10)}function resolveYamlInteger$1(source,isExplicit){if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN.test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN.
test(source))return NOT_RESOLVED;let result=parseYamlInteger$1(source);return Number.isFinite(result)?result:NOT_RESOLVED}var intJsonTag=defineScalarTag("tag:ya\
ml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:resolveYamlInteger$1,identify:object=>Number.isInteger(object)&&!Object.is(object,
-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)}),YAML_INTEGER_PATTERN=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-f\
A-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function parseYamlInteger(source){let value=source.replace(/_/g,""),sign=1;if((value[0]===
"-"||value[0]==="+")&&(value[0]==="-"&&(sign=-1),value=value.slice(1)),value.startsWith("0b"))return sign*parseInt(value.slice(2),2);if(value.startsWith("0x"))return sign*
parseInt(value.slice(2),16);if(value.includes(":")){let result=0;for(let part of value.split(":"))result=result*60+Number(part);return sign*result}return value!==
"0"&&value[0]==="0"?sign*parseInt(value,8):sign*parseInt(value,10)}function resolveYamlInteger(source){if(!YAML_INTEGER_PATTERN.test(source))return NOT_RESOLVED;
let result=parseYamlInteger(source);return Number.isFinite(result)?result:NOT_RESOLVED}var intYaml11Tag=defineScalarTag("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:resolveYamlInteger,identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.
toString(10)}),YAML_FLOAT_PATTERN$1=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:n\
an|NaN|NAN))$"),YAML_FLOAT_SPECIAL_PATTERN$1=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat$2(source){if(!YAML_FLOAT_PATTERN$1.
test(source))return NOT_RESOLVED;let value=source.toLowerCase(),sign=value[0]==="-"?-1:1;if("+-".includes(value[0])&&(value=value.slice(1)),value===".inf")return sign===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(value===".nan")return NaN;let result=sign*parseFloat(value);return Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN$1.
test(source)?result:NOT_RESOLVED}function representYamlFloat$2(object){if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===
Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object,-0))return"-0.0";let result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",
".e"):result}var floatCoreTag=defineScalarTag("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:resolveYamlFloat$2,
identify:object=>typeof object=="number"&&(!Number.isInteger(object)||Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat$2}),
YAML_FLOAT_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),YAML_FLOAT_EXPLICIT_PATTERN=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0\
-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat$1(source,isExplicit){if(isExplicit){
if(!YAML_FLOAT_EXPLICIT_PATTERN.test(source))return NOT_RESOLVED;let value=source.toLowerCase(),sign=value[0]==="-"?-1:1;if("+-".includes(value[0])&&(value=value.
slice(1)),value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(value===".nan")return NaN;let result2=sign*parseFloat(value);return Number.
isFinite(result2)?result2:NOT_RESOLVED}if(!YAML_FLOAT_IMPLICIT_PATTERN.test(source))return NOT_RESOLVED;let result=Number(source);return Number.isFinite(result)?
result:NOT_RESOLVED}function representYamlFloat$1(object){if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(object,-0))return"-0.0";let result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatJsonTag=defineScalarTag(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:resolveYamlFloat$1,identify:object=>typeof object=="number"&&(!Number.isInteger(
object)||Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat$1}),YAML_FLOAT_PATTERN=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)\
?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),YAML_FLOAT_SPECIAL_PATTERN=new RegExp(
"^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat(source){if(!YAML_FLOAT_PATTERN.test(source))return NOT_RESOLVED;let value=source.toLowerCase().
replace(/_/g,""),sign=value[0]==="-"?-1:1;if("+-".includes(value[0])&&(value=value.slice(1)),value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;
if(value===".nan")return NaN;let result=0;if(value.includes(":")){for(let part of value.split(":"))result=result*60+Number(part);result*=sign}else result=sign*parseFloat(
value);return Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN.test(source)?result:NOT_RESOLVED}function representYamlFloat(object){if(isNaN(object))return".\
nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object,-0))return"-0.0";let result=object.
toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatYaml11Tag=defineScalarTag("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:resolveYamlFloat,identify:object=>typeof object=="number"&&(!Number.isInteger(object)||Object.is(object,-0)||object.toString(
10).indexOf("e")>=0),represent:representYamlFloat}),mergeTag=defineScalarTag("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(source,isExplicit)=>source===
"<<"||isExplicit&&source===""?"<<":NOT_RESOLVED,identify:()=>!1}),BASE64_PATTERN=/^[A-Za-z0-9+/]*={0,2}$/;function resolveYamlBinary(source){let input=source.replace(
/\s/g,"");if(input.length%4!==0||!BASE64_PATTERN.test(input))return NOT_RESOLVED;let binary=atob(input),result=new Uint8Array(binary.length);for(let index=0;index<
binary.length;index++)result[index]=binary.charCodeAt(index);return result}function representYamlBinary(object){let binary="";for(let index=0;index<object.length;index++)
binary+=String.fromCharCode(object[index]);return btoa(binary)}var binaryTag=defineScalarTag("tag:yaml.org,2002:binary",{resolve:resolveYamlBinary,identify:object=>Object.
prototype.toString.call(object)==="[object Uint8Array]",represent:representYamlBinary}),YAML_DATE_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9]\
[0-9])$"),YAML_TIMESTAMP_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]\
*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function makeUtcDate(year,month,day,hour=0,minute=0,second=0,fraction=0){let date=new Date(Date.UTC(
year,month,day,hour,minute,second,fraction));return date.setUTCFullYear(year,month,day),date}function resolveYamlTimestamp(source){let match=YAML_DATE_REGEXP.exec(
source);if(match===null&&(match=YAML_TIMESTAMP_REGEXP.exec(source)),match===null)return NOT_RESOLVED;let year=+match[1],month=+match[2]-1,day=+match[3];if(!match[4]){
let date2=makeUtcDate(year,month,day);return date2.getUTCFullYear()!==year||date2.getUTCMonth()!==month||date2.getUTCDate()!==day?NOT_RESOLVED:date2}let hour=+match[4],
minute=+match[5],second=+match[6],fraction=0;if(hour>23||minute>59||second>59)return NOT_RESOLVED;if(match[7]){let value=match[7].slice(0,3);for(;value.length<3;)
value+="0";fraction=+value}let date=makeUtcDate(year,month,day,hour,minute,second,fraction);if(date.getUTCFullYear()!==year||date.getUTCMonth()!==month||date.getUTCDate()!==
day)return NOT_RESOLVED;if(match[9]){let offsetHour=+match[10],offsetMinute=+(match[11]||0);if(offsetHour>23||offsetMinute>59)return NOT_RESOLVED;let offset=(offsetHour*
60+offsetMinute)*6e4;date.setTime(date.getTime()-(match[9]==="-"?-offset:offset))}return date}var timestampTag=defineScalarTag("tag:yaml.org,2002:timestamp",{implicit:!0,
implicitFirstChars:[..."0123456789"],resolve:resolveYamlTimestamp,identify:object=>object instanceof Date,represent:object=>object.toISOString()}),seqTag=defineSequenceTag(
"tag:yaml.org,2002:seq",{create:()=>[],addItem:(container,item)=>{container.push(item)},identify:Array.isArray});function isPlainObject(data){if(data===null||typeof data!=
"object"||Array.isArray(data))return!1;let prototype=Object.getPrototypeOf(data);return prototype===null||prototype===Object.prototype}function pick(object,keys){
let result={};for(let key of keys)object[key]!==void 0&&(result[key]=object[key]);return result}var omapTag=defineSequenceTag("tag:yaml.org,2002:omap",{create:()=>({
list:[],seen:new Set}),addItem:(carrier,item)=>{let key;if(item instanceof Map){if(item.size!==1)return"cannot resolve an ordered map item";key=item.keys().next().
value}else if(isPlainObject(item)){let itemKeys=Object.keys(item);if(itemKeys.length!==1)return"cannot resolve an ordered map item";key=itemKeys[0]}else return"\
cannot resolve an ordered map item";return carrier.seen.has(key)?"duplicate key in ordered map":(carrier.seen.add(key),carrier.list.push(item),"")},finalize:carrier=>carrier.
list,identify:()=>!1}),pairsTag=defineSequenceTag("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(container,item)=>{if(item instanceof Map)return item.size!==
1?"cannot resolve a pairs item":(container.push(item.entries().next().value),"");if(Object.prototype.toString.call(item)!=="[object Object]")return"cannot resol\
ve a pairs item";let object=item,keys=Object.keys(object);return keys.length!==1?"cannot resolve a pairs item":(container.push([keys[0],object[keys[0]]]),"")},identify:()=>!1}),
mapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{let map=new Map;for(let key of Object.keys(o))map.set(key,
o[key]);return map},addPair:(container,key,value)=>{if(key!==null&&typeof key=="object")return"object-based map does not support complex keys";let normalizedKey=String(
key);return normalizedKey==="__proto__"?Object.defineProperty(container,normalizedKey,{value,enumerable:!0,configurable:!0,writable:!0}):container[normalizedKey]=
value,""},has:(container,key)=>key!==null&&typeof key=="object"?!1:Object.prototype.hasOwnProperty.call(container,String(key)),keys:container=>Object.keys(container),
get:(container,key)=>{let normalizedKey=String(key);return Object.prototype.hasOwnProperty.call(container,normalizedKey)?container[normalizedKey]:null}}),setTag=defineMappingTag(
"tag:yaml.org,2002:set",{create:()=>new Set,identify:data=>data instanceof Set,represent:data=>{let map=new Map;for(let key of data)map.set(key,null);return map},
addPair:(container,key,value)=>value!==null?"cannot resolve a set item":(container.add(key),""),has:(container,key)=>container.has(key),keys:container=>container.
keys(),get:()=>null});function createTagDefinitionMap(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function createTagDefinitionListMap(){
return{scalar:[],sequence:[],mapping:[]}}function compileTags(tags){let result=[];for(let tag of tags){let index=result.length;for(let previousIndex=0;previousIndex<
result.length;previousIndex++){let previous=result[previousIndex];if(previous.nodeKind===tag.nodeKind&&previous.tagName===tag.tagName&&previous.matchByTagPrefix===
tag.matchByTagPrefix){index=previousIndex;break}}result[index]=tag}return result}var Schema=class Schema2{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(tags){
let compiledTags=compileTags(tags),implicitScalarTags=[],exact=createTagDefinitionMap(),prefix=createTagDefinitionListMap();for(let tag of compiledTags){if(tag.
nodeKind==="scalar"&&tag.implicit){if(tag.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");implicitScalarTags.push(tag)}switch(tag.
nodeKind){case"scalar":tag.matchByTagPrefix?prefix.scalar.push(tag):exact.scalar[tag.tagName]=tag;break;case"sequence":tag.matchByTagPrefix?prefix.sequence.push(
tag):exact.sequence[tag.tagName]=tag;break;case"mapping":tag.matchByTagPrefix?prefix.mapping.push(tag):exact.mapping[tag.tagName]=tag}}let implicitScalarAnyFirstChar=implicitScalarTags.
filter(tag=>tag.implicitFirstChars===null),keys=new Set;for(let tag of implicitScalarTags)if(tag.implicitFirstChars!==null)for(let key of tag.implicitFirstChars)
keys.add(key);let implicitScalarByFirstChar=new Map;for(let key of keys)implicitScalarByFirstChar.set(key,implicitScalarTags.filter(tag=>tag.implicitFirstChars===
null||tag.implicitFirstChars.indexOf(key)!==-1));let defaultScalarTag=exact.scalar["tag:yaml.org,2002:str"];if(!defaultScalarTag)throw new Error("schema does no\
t define the default scalar tag (tag:yaml.org,2002:str)");this.tags=compiledTags,this.implicitScalarTags=implicitScalarTags,this.implicitScalarByFirstChar=implicitScalarByFirstChar,
this.implicitScalarAnyFirstChar=implicitScalarAnyFirstChar,this.defaultScalarTag=defaultScalarTag,this.defaultSequenceTag=exact.sequence["tag:yaml.org,2002:seq"],
this.defaultMappingTag=exact.mapping["tag:yaml.org,2002:map"],this.exact=exact,this.prefix=prefix}lookupScalarTag(tagName){let exactTag=this.exact.scalar[tagName];
if(exactTag)return exactTag;for(let tag of this.prefix.scalar)if(tagName.startsWith(tag.tagName))return tag}lookupSequenceTag(tagName){let exactTag=this.exact.sequence[tagName];
if(exactTag)return exactTag;for(let tag of this.prefix.sequence)if(tagName.startsWith(tag.tagName))return tag}lookupMappingTag(tagName){let exactTag=this.exact.
mapping[tagName];if(exactTag)return exactTag;for(let tag of this.prefix.mapping)if(tagName.startsWith(tag.tagName))return tag}resolveImplicitScalarTag(source){let candidates=this.
implicitScalarByFirstChar.get(source.charAt(0))??this.implicitScalarAnyFirstChar;for(let tag2 of candidates){let value=tag2.resolve(source,!1,tag2.tagName);if(value!==
NOT_RESOLVED)return{value,tag:tag2}}let tag=this.defaultScalarTag;return{value:tag.resolve(source,!1,tag.tagName),tag}}withTags(...tags){let flatTags=[];for(let tag of tags)
flatTags=flatTags.concat(tag);return new Schema2([...this.tags,...flatTags])}},FAILSAFE_SCHEMA=new Schema([strTag,seqTag,mapTag]),JSON_SCHEMA=new Schema([...FAILSAFE_SCHEMA.
tags,nullJsonTag,boolJsonTag,intJsonTag,floatJsonTag]),CORE_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullCoreTag,boolCoreTag,intCoreTag,floatCoreTag]),YAML11_SCHEMA=new Schema(
[...FAILSAFE_SCHEMA.tags,nullYaml11Tag,boolYaml11Tag,intYaml11Tag,floatYaml11Tag,timestampTag,mergeTag,binaryTag,omapTag,pairsTag,setTag]),DUMP_SCHEMA=YAML11_SCHEMA.
withTags({...intYaml11Tag,resolve:(source,isExplicit,tagName)=>{let result=intYaml11Tag.resolve(source,isExplicit,tagName);return result===NOT_RESOLVED?intCoreTag.
resolve(source,isExplicit,tagName):result}},{...floatYaml11Tag,resolve:(source,isExplicit,tagName)=>{let result=floatYaml11Tag.resolve(source,isExplicit,tagName);
return result===NOT_RESOLVED?floatCoreTag.resolve(source,isExplicit,tagName):result}}),realMapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(container,key,value)=>(container.
set(key,value),""),has:(container,key)=>container.has(key),keys:container=>container.keys(),get:(container,key)=>container.get(key),identify:data=>data instanceof
Map||isPlainObject(data),represent:data=>{if(data instanceof Map)return data;let map=new Map,obj=data;for(let key of Object.keys(obj))map.set(key,obj[key]);return map}});
function normalizeKey(key){if(Array.isArray(key)){let array=Array.prototype.slice.call(key);for(let index=0;index<array.length;index++){if(Array.isArray(array[index]))
return null;typeof array[index]=="object"&&Object.prototype.toString.call(array[index])==="[object Object]"&&(array[index]="[object Object]")}return String(array)}
return typeof key=="object"&&Object.prototype.toString.call(key)==="[object Object]"?"[object Object]":String(key)}var legacyMapTag=defineMappingTag("tag:yaml.o\
rg,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{let map=new Map;for(let key of Object.keys(o))map.set(key,o[key]);return map},addPair:(container,key,value)=>{
let normalizedKey=normalizeKey(key);return normalizedKey===null?"nested arrays are not supported inside keys":(normalizedKey==="__proto__"?Object.defineProperty(
container,normalizedKey,{value,enumerable:!0,configurable:!0,writable:!0}):container[normalizedKey]=value,"")},has:(container,key)=>{let normalizedKey=normalizeKey(
key);return normalizedKey!==null&&Object.prototype.hasOwnProperty.call(container,normalizedKey)},keys:container=>Object.keys(container),get:(container,key)=>{let normalizedKey=String(
key);return Object.prototype.hasOwnProperty.call(container,normalizedKey)?container[normalizedKey]:null}}),DEFAULT_SNIPPET_OPTIONS={maxLength:79,indent:1,linesBefore:3,
linesAfter:2};function getLine(buffer,lineStart,lineEnd,position,maxLineLength){let head="",tail="",maxHalfLength=Math.floor(maxLineLength/2)-1;return position-
lineStart>maxHalfLength&&(head=" ... ",lineStart=position-maxHalfLength+head.length),lineEnd-position>maxHalfLength&&(tail=" ...",lineEnd=position+maxHalfLength-
tail.length),{str:head+buffer.slice(lineStart,lineEnd).replace(/\t/g,"→")+tail,pos:position-lineStart+head.length}}function padStart(string,max){return" ".repeat(
Math.max(max-string.length,0))+string}function makeSnippet(mark,options){if(!mark.buffer)return null;let opts={...DEFAULT_SNIPPET_OPTIONS,...options},re=/\r?\n|\r|\0/g,
lineStarts=[0],lineEnds=[],match,foundLineNo=-1;for(;match=re.exec(mark.buffer);)lineEnds.push(match.index),lineStarts.push(match.index+match[0].length),mark.position<=
match.index&&foundLineNo<0&&(foundLineNo=lineStarts.length-2);foundLineNo<0&&(foundLineNo=lineStarts.length-1);let result="",lineNoLength=Math.min(mark.line+opts.
linesAfter,lineEnds.length).toString().length,maxLineLength=opts.maxLength-(opts.indent+lineNoLength+3);for(let i=1;i<=opts.linesBefore&&!(foundLineNo-i<0);i++){
let line2=getLine(mark.buffer,lineStarts[foundLineNo-i],lineEnds[foundLineNo-i],mark.position-(lineStarts[foundLineNo]-lineStarts[foundLineNo-i]),maxLineLength);
result=`${" ".repeat(opts.indent)}${padStart((mark.line-i+1).toString(),lineNoLength)} | ${line2.str}
${result}`}let line=getLine(mark.buffer,lineStarts[foundLineNo],lineEnds[foundLineNo],mark.position,maxLineLength);result+=`${" ".repeat(opts.indent)}${padStart(
(mark.line+1).toString(),lineNoLength)} | ${line.str}
`,result+=`${"-".repeat(opts.indent+lineNoLength+3+line.pos)}^
`;for(let i=1;i<=opts.linesAfter&&!(foundLineNo+i>=lineEnds.length);i++){let line2=getLine(mark.buffer,lineStarts[foundLineNo+i],lineEnds[foundLineNo+i],mark.position-
(lineStarts[foundLineNo]-lineStarts[foundLineNo+i]),maxLineLength);result+=`${" ".repeat(opts.indent)}${padStart((mark.line+i+1).toString(),lineNoLength)} | ${line2.
str}
`}return result.replace(/\n$/,"")}function formatError(exception,compact){let where="";return exception.mark?(exception.mark.name&&(where+=`in "${exception.mark.
name}" `),where+=`(${exception.mark.line+1}:${exception.mark.column+1})`,!compact&&exception.mark.snippet&&(where+=`

${exception.mark.snippet}`),`${exception.reason} ${where}`):exception.reason}var YAMLException=class YAMLException2 extends Error{reason;mark;constructor(reason,mark){
super(),this.name="YAMLException",this.reason=reason,this.mark=mark,this.message=formatError(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.
constructor)}toString(compact){return`${this.name}: ${formatError(this,compact)}`}static throwAt(source,position,message,filename=""){let line=0,lineStart=0;for(let index=0;index<
position;index++){let ch=source.charCodeAt(index);ch===10?(line++,lineStart=index+1):ch===13&&(line++,source.charCodeAt(index+1)===10&&index++,lineStart=index+1)}
let mark={name:filename,buffer:source,position,line,column:position-lineStart};throw mark.snippet=makeSnippet(mark),new YAMLException2(message,mark)}},EVENT_ID={
DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},SCALAR_STYLE={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},COLLECTION_STYLE={
BLOCK:1,FLOW:2},CHOMPING_MODE={CLIP:1,STRIP:2,KEEP:3},NO_RANGE$3=-1;function simpleEscapeSequence(c){switch(c){case 48:return"\0";case 97:return"\x07";case 98:return"\
\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"";case 95:return" ";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var simpleEscapeCheck=new Array(256),simpleEscapeMap=new Array(256);
for(let i=0;i<256;i++)simpleEscapeCheck[i]=simpleEscapeSequence(i)?1:0,simpleEscapeMap[i]=simpleEscapeSequence(i);function charFromCodepoint(c){return c<=65535?
String.fromCharCode(c):String.fromCharCode((c-65536>>10)+55296,(c-65536&1023)+56320)}function fromHexCode$1(c){return c>=48&&c<=57?c-48:(c|32)-97+10}function escapedHexLen$1(c){
return c===120?2:c===117?4:8}function skipFoldedBreaks(input,position,end){let breaks=0;for(;position<end;){let ch=input.charCodeAt(position);if(ch===10)breaks++,
position++;else if(ch===13)breaks++,position++,input.charCodeAt(position)===10&&position++;else if(ch===32||ch===9)position++;else break}return{position,breaks}}
function foldedBreaks(count){return count===1?" ":`
`.repeat(count-1)}function getPlainValue(input,start,end){let result="",position=start,captureStart=start,captureEnd=start;for(;position<end;){let ch=input.charCodeAt(
position);if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);let fold=skipFoldedBreaks(input,position,end);result+=foldedBreaks(fold.breaks),position=
captureStart=captureEnd=fold.position}else position++,ch!==32&&ch!==9&&(captureEnd=position)}return result+input.slice(captureStart,captureEnd)}function getSingleQuotedValue(input,start,end){
let result="",position=start,captureStart=start,captureEnd=start;for(;position<end;){let ch=input.charCodeAt(position);if(ch===39)result+=input.slice(captureStart,
position)+"'",position+=2,captureStart=captureEnd=position;else if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);let fold=skipFoldedBreaks(input,
position,end);result+=foldedBreaks(fold.breaks),position=captureStart=captureEnd=fold.position}else position++,ch!==32&&ch!==9&&(captureEnd=position)}return result+
input.slice(captureStart,end)}function getDoubleQuotedValue(input,start,end){let result="",position=start,captureStart=start,captureEnd=start;for(;position<end;){
let ch=input.charCodeAt(position);if(ch===92){result+=input.slice(captureStart,position),position++;let escaped=input.charCodeAt(position);if(escaped===10||escaped===
13)position=skipFoldedBreaks(input,position,end).position;else if(escaped<256&&simpleEscapeCheck[escaped])result+=simpleEscapeMap[escaped],position++;else{let hexLength=escapedHexLen$1(
escaped),hexResult=0;for(;hexLength>0;hexLength--){position++;let digit=fromHexCode$1(input.charCodeAt(position));hexResult=(hexResult<<4)+digit}result+=charFromCodepoint(
hexResult),position++}captureStart=captureEnd=position}else if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);let fold=skipFoldedBreaks(input,position,
end);result+=foldedBreaks(fold.breaks),position=captureStart=captureEnd=fold.position}else position++,ch!==32&&ch!==9&&(captureEnd=position)}return result+input.
slice(captureStart,end)}function getBlockValue(input,start,end,indent,chomping,folded){let textIndent=indent<0?0:indent,region=input.slice(start,end).replace(/\r\n?/g,
`
`),lines=region===""?[]:(region.endsWith(`
`)?region.slice(0,-1):region).split(`
`),result="",didReadContent=!1,emptyLines=0,atMoreIndented=!1;for(let line of lines){let column=0;for(;column<textIndent&&line.charCodeAt(column)===32;)column++;
if(indent<0||column>=line.length){emptyLines++;continue}let content=line.slice(textIndent),first=content.charCodeAt(0);folded?first===32||first===9?(atMoreIndented=
!0,result+=`
`.repeat(didReadContent?1+emptyLines:emptyLines)):atMoreIndented?(atMoreIndented=!1,result+=`
`.repeat(emptyLines+1)):emptyLines===0?didReadContent&&(result+=" "):result+=`
`.repeat(emptyLines):result+=`
`.repeat(didReadContent?1+emptyLines:emptyLines),result+=content,didReadContent=!0,emptyLines=0}return chomping===CHOMPING_MODE.KEEP?result+=`
`.repeat(didReadContent?1+emptyLines:emptyLines):chomping!==CHOMPING_MODE.STRIP&&didReadContent&&(result+=`
`),result}function getScalarValue(input,scalar){if(scalar.valueStart===NO_RANGE$3)return"";let{valueStart,valueEnd}=scalar;if(scalar.fast)return input.slice(valueStart,
valueEnd);switch(scalar.style){case SCALAR_STYLE.SINGLE_QUOTED:return getSingleQuotedValue(input,valueStart,valueEnd);case SCALAR_STYLE.DOUBLE_QUOTED:return getDoubleQuotedValue(
input,valueStart,valueEnd);case SCALAR_STYLE.LITERAL_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar.indent,scalar.chomping,!1);case SCALAR_STYLE.FOLDED_BLOCK:
return getBlockValue(input,valueStart,valueEnd,scalar.indent,scalar.chomping,!0);default:return getPlainValue(input,valueStart,valueEnd)}}var DEFAULT_TAG_HANDLERS=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),TAG_SUFFIX_CHARS="-#;/?:@&=+$_.~*'()",TAG_URI_CHARS=TAG_SUFFIX_CHARS+"!,[]";function tagPercentDecode(source){let result="",index=0;for(;index<source.length;){if(source.charCodeAt(index)!==37){result+=source[index++];continue}let ch=parseInt(
source.slice(index+1,index+3),16);if(index+=3,ch>=192){let remaining=ch<224?1:ch<240?2:3;for(ch&=(1<<6-remaining)-1;remaining-- >0;)ch=ch<<6|parseInt(source.slice(
index+1,index+3),16)&63,index+=3}ch<65536?result+=String.fromCharCode(ch):(ch-=65536,result+=String.fromCharCode(55296|ch>>10,56320|ch&1023))}return result}function tagNameFull(rawTag,tagHandlers){
if(rawTag.startsWith("!<")&&rawTag.endsWith(">"))return tagPercentDecode(rawTag.slice(2,-1));let handleEnd=rawTag.indexOf("!",1),handle=handleEnd===-1?"!":rawTag.
slice(0,handleEnd+1);return tagPercentDecode(tagHandlers?.[handle]??DEFAULT_TAG_HANDLERS[handle]??handle)+tagPercentDecode(rawTag.slice(handle.length))}var NO_RANGE$2=-1,MERGE_TAG_NAME="tag:yaml.org,2002:merge",DEFAULT_CONSTRUCTOR_OPTIONS={filename:"",schema:CORE_SCHEMA,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};
function eventPosition$1(event){return"tagStart"in event&&event.tagStart!==NO_RANGE$2?event.tagStart:"anchorStart"in event&&event.anchorStart!==NO_RANGE$2?event.
anchorStart:"valueStart"in event&&event.valueStart!==NO_RANGE$2?event.valueStart:"start"in event?event.start:0}function throwError$1(state,message){YAMLException.
throwAt(state.source,state.position,message,state.filename)}function finalizeCollection(state,position,tag,carrier){try{return tag.finalize(carrier)}catch(error){
if(error instanceof YAMLException)throw error;YAMLException.throwAt(state.source,position,error instanceof Error?error.message:String(error),state.filename)}}function constructScalar(state,event){
let source=getScalarValue(state.source,event),rawTag=event.tagStart===NO_RANGE$2?"":state.source.slice(event.tagStart,event.tagEnd),strTag2=state.schema.defaultScalarTag;
if(rawTag!==""){if(rawTag==="!")return{value:source,tag:strTag2};let tagName=tagNameFull(rawTag,state.tagHandlers),scalarTag=state.schema.lookupScalarTag(tagName);
if(scalarTag){let result=scalarTag.resolve(source,!0,tagName);return result===NOT_RESOLVED&&throwError$1(state,`cannot resolve a node with !<${tagName}> explici\
t tag`),{value:result,tag:scalarTag}}let collectionTagDef=state.schema.lookupMappingTag(tagName)??state.schema.lookupSequenceTag(tagName);if(collectionTagDef){source!==
""&&throwError$1(state,`cannot resolve a node with !<${tagName}> explicit tag`);let carrier=collectionTagDef.create(tagName);return{value:collectionTagDef.carrierIsResult?
carrier:finalizeCollection(state,state.position,collectionTagDef,carrier),tag:collectionTagDef}}throwError$1(state,`unknown scalar tag !<${tagName}>`)}return event.
style===SCALAR_STYLE.PLAIN?state.schema.resolveImplicitScalarTag(source):{value:strTag2.resolve(source,!1,strTag2.tagName),tag:strTag2}}function collectionTagName(state,event,defaultTagName){
let rawTag=event.tagStart===NO_RANGE$2?"":state.source.slice(event.tagStart,event.tagEnd);return rawTag===""||rawTag==="!"?defaultTagName:tagNameFull(rawTag,state.
tagHandlers)}function isMappingTag(tag){return tag.nodeKind==="mapping"}function chargeMergeWork(state){state.totalMergeKeys++,state.maxTotalMergeKeys!==-1&&state.
totalMergeKeys>state.maxTotalMergeKeys&&throwError$1(state,`merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`)}function mergeKeys(state,frame,source,sourceTag){
chargeMergeWork(state);for(let sourceKey of sourceTag.keys(source)){if(chargeMergeWork(state),frame.tag.has(frame.value,sourceKey))continue;let err=frame.tag.addPair(
frame.value,sourceKey,sourceTag.get(source,sourceKey));err&&throwError$1(state,err),frame.overridable??=new Set,frame.overridable.add(sourceKey)}}function mergeSource(state,frame,source,sourceTag){
if(state.position=frame.keyPosition,isMappingTag(sourceTag))mergeKeys(state,frame,source,sourceTag);else if(sourceTag.nodeKind==="sequence"&&Array.isArray(source)){
source.length>100&&throwError$1(state,"abnormal merge sequence size");for(let element of source){let elementTag=state.nodeTags.get(element);elementTag||throwError$1(
state,"cannot merge mappings; the provided source object is unacceptable"),mergeKeys(state,frame,element,elementTag)}}else throwError$1(state,"cannot merge mapp\
ings; the provided source object is unacceptable")}function addMappingValue(state,frame,key,value,tag){if(state.position=frame.keyPosition,frame.keyIsMerge){mergeSource(
state,frame,value,tag);return}!state.json&&frame.tag.has(frame.value,key)&&!frame.overridable?.has(key)&&throwError$1(state,"duplicated mapping key");let err=frame.
tag.addPair(frame.value,key,value);err&&throwError$1(state,err),frame.overridable?.delete(key)}function addValue(state,value,tag){let frame=state.frames[state.frames.
length-1];if(frame.kind==="document")frame.value=value,frame.hasValue=!0;else if(frame.kind==="sequence"){isMappingTag(tag)&&state.nodeTags.set(value,tag);let err=frame.
tag.addItem(frame.value,value,frame.index++);err&&throwError$1(state,err)}else if(frame.hasKey){let key=frame.key;frame.key=void 0,frame.hasKey=!1,addMappingValue(
state,frame,key,value,tag)}else frame.key=value,frame.keyPosition=state.position,frame.hasKey=!0,frame.keyIsMerge=tag.tagName===MERGE_TAG_NAME}function storeAnchor(state,event,value,tag,isValueFinal){
if(event.anchorStart!==NO_RANGE$2){let anchor={value,tag,isValueFinal};return state.anchors.set(state.source.slice(event.anchorStart,event.anchorEnd),anchor),anchor}
return null}function constructFromEvents(events,options){let state={...DEFAULT_CONSTRUCTOR_OPTIONS,...options,events,documents:[],eventIndex:0,position:0,frames:[],
anchors:new Map,nodeTags:new Map,tagHandlers:Object.create(null),totalMergeKeys:0,aliasCount:0};for(;state.eventIndex<state.events.length;){let event=state.events[state.
eventIndex++];switch(state.position=eventPosition$1(event),event.type){case EVENT_ID.DOCUMENT:state.anchors=new Map,state.nodeTags=new Map,state.aliasCount=0,state.
tagHandlers=Object.create(null);for(let directive of event.directives)directive.kind==="tag"&&(state.tagHandlers[directive.handle]=directive.prefix);state.frames.
push({kind:"document",position:state.position,value:void 0,hasValue:!1});break;case EVENT_ID.SCALAR:{let{value,tag}=constructScalar(state,event);storeAnchor(state,
event,value,tag,!0),addValue(state,value,tag);break}case EVENT_ID.SEQUENCE:{let tagName=collectionTagName(state,event,"tag:yaml.org,2002:seq"),tag=state.schema.
lookupSequenceTag(tagName);tag||throwError$1(state,`unknown sequence tag !<${tagName}>`);let value=tag.create(tagName),anchor=storeAnchor(state,event,value,tag,
tag.carrierIsResult);state.frames.push({kind:"sequence",position:state.position,value,tag,anchor,index:0});break}case EVENT_ID.MAPPING:{let tagName=collectionTagName(
state,event,"tag:yaml.org,2002:map"),tag=state.schema.lookupMappingTag(tagName);tag||throwError$1(state,`unknown mapping tag !<${tagName}>`);let value=tag.create(
tagName),anchor=storeAnchor(state,event,value,tag,tag.carrierIsResult);state.frames.push({kind:"mapping",position:state.position,value,tag,anchor,key:void 0,keyPosition:state.
position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case EVENT_ID.ALIAS:{state.maxAliases!==-1&&++state.aliasCount>state.maxAliases&&throwError$1(state,`a\
liases exceeded maxAliases (${state.maxAliases})`);let name=state.source.slice(event.anchorStart,event.anchorEnd),anchor=state.anchors.get(name);anchor||throwError$1(
state,`unidentified alias "${name}"`),anchor.isValueFinal||throwError$1(state,`recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because \
it uses finalize()`),addValue(state,anchor.value,anchor.tag);break}case EVENT_ID.POP:{let frame=state.frames.pop();if(frame.kind==="mapping"&&frame.hasKey&&(state.
position=frame.keyPosition,throwError$1(state,"incomplete mapping pair in event stream")),frame.kind==="document")state.documents.push(frame.value);else{let value=frame.
tag.carrierIsResult?frame.value:finalizeCollection(state,frame.position,frame.tag,frame.value);frame.anchor&&(frame.anchor.value=value,frame.anchor.isValueFinal=
!0),addValue(state,value,frame.tag)}break}}}return state.documents}var NO_RANGE$1=-1,HAS_OWN=Object.prototype.hasOwnProperty,CONTEXT_FLOW_IN=1,CONTEXT_FLOW_OUT=2,
CONTEXT_BLOCK_IN=3,CONTEXT_BLOCK_OUT=4,PATTERN_NON_PRINTABLE=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
PATTERN_FLOW_INDICATORS=/[,\[\]{}]/,PATTERN_TAG_HANDLE=/^(?:!|!!|![0-9A-Za-z-]+!)$/,NS_URI_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,
NS_TAG_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,PATTERN_TAG_URI=new RegExp(`^(?:${NS_URI_CHAR})*$`),PATTERN_TAG_SUFFIX=new RegExp(`^(\
?:${NS_TAG_CHAR})+$`),PATTERN_TAG_PREFIX=new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`),DEFAULT_PARSER_OPTIONS={filename:"",maxDepth:100};
function addDocumentEvent(state,explicitStart,explicitEnd){state.events.push({type:EVENT_ID.DOCUMENT,explicitStart,explicitEnd,directives:state.directives})}function addSequenceEvent(state,start,anchorStart,anchorEnd,tagStart,tagEnd,style){
state.events.push({type:EVENT_ID.SEQUENCE,start,anchorStart,anchorEnd,tagStart,tagEnd,style})}function addMappingEvent(state,start,anchorStart,anchorEnd,tagStart,tagEnd,style){
state.events.push({type:EVENT_ID.MAPPING,start,anchorStart,anchorEnd,tagStart,tagEnd,style})}function insertFlowPairMappingEvent(state,snapshot){state.events.splice(
snapshot.eventsLength,0,{type:EVENT_ID.MAPPING,start:snapshot.position,anchorStart:NO_RANGE$1,anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1,style:COLLECTION_STYLE.
FLOW})}function addScalarEvent(state,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping=CHOMPING_MODE.CLIP,indent=-1,fast=!1){state.events.
push({type:EVENT_ID.SCALAR,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping,indent,fast})}function addAliasEvent(state,anchorStart,anchorEnd){
state.events.push({type:EVENT_ID.ALIAS,anchorStart,anchorEnd})}function addPopEvent(state){state.events.push({type:EVENT_ID.POP})}function addEmptyScalarEvent(state){
addScalarEvent(state,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,SCALAR_STYLE.PLAIN)}function emptyProperties(){return{anchorStart:NO_RANGE$1,
anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1}}function snapshotState(state){return{position:state.position,line:state.line,lineStart:state.lineStart,
lineIndent:state.lineIndent,firstTabInLine:state.firstTabInLine,eventsLength:state.events.length}}function restoreState(state,snapshot){state.position=snapshot.
position,state.line=snapshot.line,state.lineStart=snapshot.lineStart,state.lineIndent=snapshot.lineIndent,state.firstTabInLine=snapshot.firstTabInLine,state.events.
length=snapshot.eventsLength}function throwError(state,message){YAMLException.throwAt(state.input.slice(0,state.length),state.position,message,state.filename)}function isEol(c){
return c===10||c===13}function isWhiteSpace(c){return c===9||c===32}function isWsOrEol(c){return isWhiteSpace(c)||isEol(c)}function isWsOrEolOrEnd(c){return c===
0||isWsOrEol(c)}function isFlowIndicator(c){return c===44||c===91||c===93||c===123||c===125}function fromDecimalCode(c){return c>=48&&c<=57?c-48:-1}function fromHexCode(c){
if(c>=48&&c<=57)return c-48;let lc=c|32;return lc>=97&&lc<=102?lc-97+10:-1}function escapedHexLen(c){return c===120?2:c===117?4:c===85?8:0}function isSimpleEscape(c){
return c===48||c===97||c===98||c===116||c===9||c===110||c===118||c===102||c===114||c===101||c===32||c===34||c===47||c===92||c===78||c===95||c===76||c===80}function consumeLineBreak(state){
state.input.charCodeAt(state.position)===10?state.position++:(state.position++,state.input.charCodeAt(state.position)===10&&state.position++),state.line++,state.
lineStart=state.position,state.lineIndent=0,state.firstTabInLine=-1}function skipSeparationSpace(state,allowComments){let lineBreaks=0,ch=state.input.charCodeAt(
state.position),hasSeparation=state.position===state.lineStart||isWsOrEol(state.input.charCodeAt(state.position-1));for(;ch!==0;){for(;isWhiteSpace(ch);)hasSeparation=
!0,ch===9&&state.firstTabInLine===-1&&(state.firstTabInLine=state.position),ch=state.input.charCodeAt(++state.position);if(allowComments&&hasSeparation&&ch===35)
do ch=state.input.charCodeAt(++state.position);while(!isEol(ch)&&ch!==0);if(!isEol(ch))break;for(consumeLineBreak(state),lineBreaks++,hasSeparation=!0,ch=state.
input.charCodeAt(state.position);ch===32;)state.lineIndent++,ch=state.input.charCodeAt(++state.position)}return lineBreaks}function testDocumentSeparator(state,position=state.
position){let ch=state.input.charCodeAt(position);if((ch===45||ch===46)&&ch===state.input.charCodeAt(position+1)&&ch===state.input.charCodeAt(position+2)){let following=state.
input.charCodeAt(position+3);return following===0||isWsOrEol(following)}return!1}function skipByteOrderMark(state){state.position===state.lineStart&&state.input.
charCodeAt(state.position)===65279&&(state.position++,state.lineStart=state.position)}function testDocumentBoundary(state){if(state.position!==state.lineStart)return!1;
if(testDocumentSeparator(state))return!0;if(state.input.charCodeAt(state.position)!==65279)return!1;let snapshot=snapshotState(state);skipByteOrderMark(state),skipSeparationSpace(
state,!0);let ch=state.input.charCodeAt(state.position),result=state.position===state.lineStart&&(ch===37||ch===45&&testDocumentSeparator(state));return restoreState(
state,snapshot),result}function skipUntilLineEnd(state){let ch=state.input.charCodeAt(state.position);for(;ch!==0&&!isEol(ch);)ch=state.input.charCodeAt(++state.
position)}function checkPrintable(state,start,end){let match=PATTERN_NON_PRINTABLE.exec(state.input.slice(start,end));match!==null&&(state.position=start+match.
index+match[0].length-1,throwError(state,"the stream contains non-printable characters"))}function readTagProperty(state,props,inFlow){if(state.input.charCodeAt(
state.position)!==33)return!1;props.tagStart!==NO_RANGE$1&&throwError(state,"duplication of a tag property");let start=state.position,isVerbatim=!1,isNamed=!1,tagHandle="\
!",ch=state.input.charCodeAt(++state.position);ch===60?(isVerbatim=!0,ch=state.input.charCodeAt(++state.position)):ch===33&&(isNamed=!0,tagHandle="!!",ch=state.
input.charCodeAt(++state.position));let suffixStart=state.position,tagName;if(isVerbatim){for(;ch!==0&&ch!==62;)ch=state.input.charCodeAt(++state.position);ch!==
62&&throwError(state,"unexpected end of the stream within a verbatim tag"),tagName=state.input.slice(suffixStart,state.position),state.position++}else{for(;ch!==
0&&!isWsOrEol(ch)&&!(inFlow&&isFlowIndicator(ch));)ch===33&&(isNamed?throwError(state,"tag suffix cannot contain exclamation marks"):(tagHandle=state.input.slice(
suffixStart-1,state.position+1),PATTERN_TAG_HANDLE.test(tagHandle)||throwError(state,"named tag handle cannot contain such characters"),isNamed=!0,suffixStart=state.
position+1)),ch=state.input.charCodeAt(++state.position);tagName=state.input.slice(suffixStart,state.position),PATTERN_FLOW_INDICATORS.test(tagName)&&throwError(
state,"tag suffix cannot contain flow indicator characters")}return tagName&&!(isVerbatim?PATTERN_TAG_URI.test(tagName):PATTERN_TAG_SUFFIX.test(tagName))&&throwError(
state,`tag name cannot contain such characters: ${tagName}`),!isVerbatim&&tagHandle!=="!"&&tagHandle!=="!!"&&!HAS_OWN.call(state.tagHandlers,tagHandle)&&throwError(
state,`undeclared tag handle "${tagHandle}"`),props.tagStart=start,props.tagEnd=state.position,!0}function readAnchorProperty(state,props){if(state.input.charCodeAt(
state.position)!==38)return!1;props.anchorStart!==NO_RANGE$1&&throwError(state,"duplication of an anchor property"),state.position++;let start=state.position;for(;state.
input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position));)state.position++;
return state.position===start&&throwError(state,"name of an anchor node must contain at least one character"),props.anchorStart=start,props.anchorEnd=state.position,
!0}function readAlias(state,props){if(state.input.charCodeAt(state.position)!==42)return!1;(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1)&&throwError(
state,"alias node should not have any properties"),state.position++;let start=state.position;for(;state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.
charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position));)state.position++;return state.position===start&&throwError(state,"name of\
 an alias node must contain at least one character"),addAliasEvent(state,start,state.position),!0}function readFlowScalarBreak(state,nodeIndent){skipSeparationSpace(
state,!1),state.lineIndent<nodeIndent&&throwError(state,"deficient indentation")}function readSingleQuotedScalar(state,nodeIndent,props){if(state.input.charCodeAt(
state.position)!==39)return!1;state.position++;let start=state.position,simple=!0;for(;state.input.charCodeAt(state.position)!==0;){let ch=state.input.charCodeAt(
state.position);if(ch===39){if(state.input.charCodeAt(state.position+1)===39){simple=!1,state.position+=2;continue}let end=state.position;return state.position++,
addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.SINGLE_QUOTED,CHOMPING_MODE.CLIP,-1,simple),!0}isEol(ch)?
(simple=!1,readFlowScalarBreak(state,nodeIndent)):state.position===state.lineStart&&testDocumentSeparator(state)?throwError(state,"unexpected end of the documen\
t within a single quoted scalar"):ch!==9&&ch<32?throwError(state,"expected valid JSON character"):state.position++}throwError(state,"unexpected end of the strea\
m within a single quoted scalar")}function readDoubleQuotedScalar(state,nodeIndent,props){if(state.input.charCodeAt(state.position)!==34)return!1;state.position++;
let start=state.position,simple=!0;for(;state.input.charCodeAt(state.position)!==0;){let ch=state.input.charCodeAt(state.position);if(ch===34){let end=state.position;
return state.position++,addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.DOUBLE_QUOTED,CHOMPING_MODE.CLIP,
-1,simple),!0}if(ch===92){simple=!1;let escaped=state.input.charCodeAt(++state.position);if(isEol(escaped))readFlowScalarBreak(state,nodeIndent);else if(isSimpleEscape(
escaped))state.position++;else{let hexLength=escapedHexLen(escaped);for(hexLength===0&&throwError(state,"unknown escape sequence");hexLength-- >0;)state.position++,
fromHexCode(state.input.charCodeAt(state.position))<0&&throwError(state,"expected hexadecimal character");state.position++}}else isEol(ch)?(simple=!1,readFlowScalarBreak(
state,nodeIndent)):state.position===state.lineStart&&testDocumentSeparator(state)?throwError(state,"unexpected end of the document within a double quoted scalar"):
ch!==9&&ch<32?throwError(state,"expected valid JSON character"):state.position++}throwError(state,"unexpected end of the stream within a double quoted scalar")}
function readBlockScalar(state,parentIndent,props){let ch=state.input.charCodeAt(state.position),chomping=CHOMPING_MODE.CLIP,indent=-1,detectedIndent=!1;if(ch!==
124&&ch!==62)return!1;let style=ch===124?SCALAR_STYLE.LITERAL_BLOCK:SCALAR_STYLE.FOLDED_BLOCK;for(state.position++;state.input.charCodeAt(state.position)!==0;){
let current=state.input.charCodeAt(state.position),digit=fromDecimalCode(current);if(current===43||current===45)chomping!==CHOMPING_MODE.CLIP&&throwError(state,
"repeat of a chomping mode identifier"),chomping=current===43?CHOMPING_MODE.KEEP:CHOMPING_MODE.STRIP,state.position++;else if(digit>=0)digit===0&&throwError(state,
"bad explicit indentation width of a block scalar; it cannot be less than one"),detectedIndent&&throwError(state,"repeat of an indentation width identifier"),indent=
parentIndent+digit-1,detectedIndent=!0,state.position++;else break}let hadWhitespace=!1;for(;isWhiteSpace(state.input.charCodeAt(state.position));)hadWhitespace=
!0,state.position++;hadWhitespace&&state.input.charCodeAt(state.position)===35&&skipUntilLineEnd(state),isEol(state.input.charCodeAt(state.position))?consumeLineBreak(
state):state.input.charCodeAt(state.position)!==0&&throwError(state,"a line break is expected");let contentIndent=detectedIndent?indent:-1,maxLeadingIndent=0,valueStart=state.
position,valueEnd=state.position;for(;state.input.charCodeAt(state.position)!==0;){let linePosition=state.position,column=0;for(;state.input.charCodeAt(linePosition+
column)===32;)column++;let first=state.input.charCodeAt(linePosition+column);if(first===0){contentIndent>=0?column>contentIndent&&(valueEnd=linePosition+column):
column>0&&(valueEnd=linePosition+column);break}if(testDocumentBoundary(state))break;if(!detectedIndent&&contentIndent===-1&&isEol(first)&&(maxLeadingIndent=Math.
max(maxLeadingIndent,column)),!detectedIndent&&contentIndent===-1&&!isEol(first)&&(first===9&&column<parentIndent&&(state.position=linePosition+column,throwError(
state,"tab characters must not be used in indentation")),column>=parentIndent&&column<maxLeadingIndent&&(state.position=linePosition+column,throwError(state,"ba\
d indentation of a mapping entry"))),contentIndent===-1&&first!==0&&!isEol(first)&&column<parentIndent){state.lineIndent=column,state.position=linePosition+column;
break}!detectedIndent&&first!==0&&!isEol(first)&&contentIndent===-1&&(contentIndent=column);let requiredIndent=contentIndent===-1?parentIndent+1:contentIndent;if(first!==
0&&!isEol(first)&&column<requiredIndent){state.lineIndent=column,state.position=linePosition+column;break}skipUntilLineEnd(state),valueEnd=state.position,isEol(
state.input.charCodeAt(state.position))&&(consumeLineBreak(state),valueEnd=state.position)}return checkPrintable(state,valueStart,valueEnd),addScalarEvent(state,
valueStart,valueEnd,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,style,chomping,contentIndent),!0}function canStartPlainScalar(state,nodeContext){
let ch=state.input.charCodeAt(state.position),inFlow=nodeContext===CONTEXT_FLOW_IN;if(ch===0||isWsOrEol(ch)||ch===35||ch===38||ch===42||ch===33||ch===124||ch===
62||ch===39||ch===34||ch===37||ch===64||ch===96||isFlowIndicator(ch))return!1;if(ch===63||ch===45){let following=state.input.charCodeAt(state.position+1);if(isWsOrEolOrEnd(
following)||inFlow&&isFlowIndicator(following))return!1}return!0}function readPlainScalar(state,nodeIndent,nodeContext,props){if(!canStartPlainScalar(state,nodeContext))
return!1;let start=state.position,end=state.position,ch=state.input.charCodeAt(state.position),inFlow=nodeContext===CONTEXT_FLOW_IN,multiline=!1;for(;ch!==0&&!testDocumentBoundary(
state);){if(ch===58){let following=state.input.charCodeAt(state.position+1);if(isWsOrEolOrEnd(following)||inFlow&&isFlowIndicator(following))break}else if(ch===
35){if(isWsOrEol(state.input.charCodeAt(state.position-1)))break}else{if(inFlow&&isFlowIndicator(ch))break;if(isEol(ch)){let savedPosition=state.position,savedLine=state.
line,savedLineStart=state.lineStart,savedLineIndent=state.lineIndent;if(skipSeparationSpace(state,!1),state.lineIndent>=nodeIndent){multiline=!0,ch=state.input.
charCodeAt(state.position);continue}state.position=savedPosition,state.line=savedLine,state.lineStart=savedLineStart,state.lineIndent=savedLineIndent;break}}isWhiteSpace(
ch)||(end=state.position+1),ch=state.input.charCodeAt(++state.position)}return end===start?!1:(checkPrintable(state,start,end),addScalarEvent(state,start,end,props.
anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN,CHOMPING_MODE.CLIP,-1,!multiline),!0)}function skipFlowSeparationSpace(state,nodeIndent){
let startLine=state.line;skipSeparationSpace(state,!0),(state.line>startLine&&state.lineIndent<nodeIndent||state.firstTabInLine!==-1&&state.lineIndent<nodeIndent)&&
throwError(state,"deficient indentation")}function readFlowCollection(state,nodeIndent,props){let ch=state.input.charCodeAt(state.position),isMapping=ch===123,start=state.
position,readNext=!0;if(ch!==91&&ch!==123)return!1;let terminator=isMapping?125:93;for(isMapping?addMappingEvent(state,start,props.anchorStart,props.anchorEnd,props.
tagStart,props.tagEnd,COLLECTION_STYLE.FLOW):addSequenceEvent(state,start,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.FLOW),state.
position++;state.input.charCodeAt(state.position)!==0;){skipFlowSeparationSpace(state,nodeIndent);let ch2=state.input.charCodeAt(state.position);if(ch2===terminator)
return state.position++,addPopEvent(state),!0;readNext?ch2===44&&throwError(state,"expected the node content, but found ','"):throwError(state,"missed comma bet\
ween flow collection entries");let isPair=!1,isExplicitPair=!1;ch2===63&&isWsOrEol(state.input.charCodeAt(state.position+1))&&(isPair=isExplicitPair=!0,state.position+=
1,skipFlowSeparationSpace(state,nodeIndent));let entryLine=state.line,entryStart=snapshotState(state),keyWasRead=parseNode(state,nodeIndent,CONTEXT_FLOW_IN,!1,!0);
skipFlowSeparationSpace(state,nodeIndent),ch2=state.input.charCodeAt(state.position),(isMapping||isExplicitPair||state.line===entryLine)&&ch2===58?(isPair=!0,state.
position++,skipFlowSeparationSpace(state,nodeIndent),isMapping||insertFlowPairMappingEvent(state,entryStart),keyWasRead||addEmptyScalarEvent(state),parseNode(state,
nodeIndent,CONTEXT_FLOW_IN,!1,!0)||addEmptyScalarEvent(state),skipFlowSeparationSpace(state,nodeIndent),isMapping||addPopEvent(state)):isMapping&&isPair?(keyWasRead||
addEmptyScalarEvent(state),addEmptyScalarEvent(state)):isMapping?addEmptyScalarEvent(state):isPair&&(insertFlowPairMappingEvent(state,entryStart),keyWasRead||addEmptyScalarEvent(
state),addEmptyScalarEvent(state),addPopEvent(state)),ch2=state.input.charCodeAt(state.position),ch2===44?(readNext=!0,state.position++):readNext=!1}throwError(
state,"unexpected end of the stream within a flow collection")}function readBlockSequence(state,nodeIndent,props){if(state.firstTabInLine!==-1||state.input.charCodeAt(
state.position)!==45||!isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))return!1;for(addSequenceEvent(state,state.position,props.anchorStart,props.anchorEnd,
props.tagStart,props.tagEnd,COLLECTION_STYLE.BLOCK);state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1));){state.
firstTabInLine!==-1&&(state.position=state.firstTabInLine,throwError(state,"tab characters must not be used in indentation"));let entryLine=state.line;state.position++;
let hadBreak=skipSeparationSpace(state,!0)>0;if(state.firstTabInLine!==-1&&state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.
position+1))&&throwError(state,"bad indentation of a sequence entry"),hadBreak&&state.lineIndent<=nodeIndent?addEmptyScalarEvent(state):parseNode(state,nodeIndent,
CONTEXT_BLOCK_IN,!1,!0),skipSeparationSpace(state,!0),state.lineIndent<nodeIndent||state.position>=state.length)break;state.lineIndent>nodeIndent&&throwError(state,
"bad indentation of a sequence entry"),state.line===entryLine&&state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+
1))&&throwError(state,"bad indentation of a sequence entry")}return addPopEvent(state),!0}function readBlockMapping(state,nodeIndent,flowIndent,props){let atExplicitKey=!1,
detected=!1,mappingOpened=!1,pendingExplicitKey=!1;if(state.firstTabInLine!==-1)return!1;let ch=state.input.charCodeAt(state.position);for(;ch!==0;){!atExplicitKey&&
state.firstTabInLine!==-1&&(state.position=state.firstTabInLine,throwError(state,"tab characters must not be used in indentation"));let following=state.input.charCodeAt(
state.position+1),entryLine=state.line;if((ch===63||ch===58)&&isWsOrEolOrEnd(following))mappingOpened||(addMappingEvent(state,state.position,props.anchorStart,props.
anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.BLOCK),mappingOpened=!0),ch===63?(atExplicitKey&&addEmptyScalarEvent(state),detected=!0,atExplicitKey=!0):
(atExplicitKey||(addEmptyScalarEvent(state),detected=!0),atExplicitKey=!1),state.position+=1,pendingExplicitKey=!0;else{atExplicitKey&&(addEmptyScalarEvent(state),
atExplicitKey=!1);let beforeKey=snapshotState(state);if(!parseNode(state,flowIndent,CONTEXT_FLOW_OUT,!1,!0))break;if(state.line===entryLine){for(ch=state.input.
charCodeAt(state.position);isWhiteSpace(ch);)ch=state.input.charCodeAt(++state.position);if(ch===58)ch=state.input.charCodeAt(++state.position),isWsOrEolOrEnd(ch)||
throwError(state,"a whitespace character is expected after the key-value separator within a block mapping"),mappingOpened||(state.events.splice(beforeKey.eventsLength,
0,{type:EVENT_ID.MAPPING,start:beforeKey.position,anchorStart:props.anchorStart,anchorEnd:props.anchorEnd,tagStart:props.tagStart,tagEnd:props.tagEnd,style:COLLECTION_STYLE.
BLOCK}),mappingOpened=!0),detected=!0,atExplicitKey=!1,pendingExplicitKey=!1;else if(detected)throwError(state,"expected ':' after a mapping key");else return props.
anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1?(restoreState(state,beforeKey),!1):!0}else if(detected)throwError(state,"can not read a block mapping entr\
y; a multiline key may not be an implicit key");else return props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1?(restoreState(state,beforeKey),!1):!0}if(parseNode(
state,nodeIndent,CONTEXT_BLOCK_OUT,!0,pendingExplicitKey)&&(pendingExplicitKey=!1),atExplicitKey||pendingExplicitKey&&(addEmptyScalarEvent(state),pendingExplicitKey=
!1),skipSeparationSpace(state,!0),ch=state.input.charCodeAt(state.position),(state.line===entryLine||state.lineIndent>nodeIndent)&&ch!==0)throwError(state,"bad \
indentation of a mapping entry");else if(state.lineIndent<nodeIndent)break}return detected?(atExplicitKey&&addEmptyScalarEvent(state),mappingOpened&&addPopEvent(
state),!0):!1}function parseNode(state,parentIndent,nodeContext,allowToSeek,allowCompact,allowPropertyMapping=!0){state.depth>=state.maxDepth&&throwError(state,
`nesting exceeded maxDepth (${state.maxDepth})`),state.depth++;let indentStatus=1,atNewLine=!1,hasContent=!1,propertyStart=null,props=emptyProperties(),allowBlockScalars=nodeContext===
CONTEXT_BLOCK_OUT||nodeContext===CONTEXT_BLOCK_IN,allowBlockCollections=allowBlockScalars,allowBlockStyles=allowBlockScalars;if(allowToSeek&&skipSeparationSpace(
state,!0)&&(atNewLine=!0,state.lineIndent>parentIndent?indentStatus=1:state.lineIndent===parentIndent?indentStatus=0:indentStatus=-1),indentStatus===1)for(;;){let ch=state.
input.charCodeAt(state.position),propertyState=snapshotState(state);if(atNewLine&&indentStatus!==1&&(ch===33||ch===38))break;if(atNewLine&&allowBlockStyles&&(props.
tagStart!==NO_RANGE$1||props.anchorStart!==NO_RANGE$1)&&(ch===33||ch===38)){let fallbackState=snapshotState(state),flowIndent=parentIndent+1;if(readBlockMapping(
state,state.position-state.lineStart,flowIndent,props)&&state.events[fallbackState.eventsLength]?.type===EVENT_ID.MAPPING)return state.depth--,!0;restoreState(state,
fallbackState)}if(atNewLine&&(ch===33&&props.tagStart!==NO_RANGE$1||ch===38&&props.anchorStart!==NO_RANGE$1)||!readTagProperty(state,props,nodeContext===CONTEXT_FLOW_IN)&&
!readAnchorProperty(state,props))break;propertyStart===null&&(propertyStart=propertyState),skipSeparationSpace(state,!0)?(atNewLine=!0,allowBlockCollections=allowBlockStyles,
state.lineIndent>parentIndent?indentStatus=1:state.lineIndent===parentIndent?indentStatus=0:indentStatus=-1):allowBlockCollections=!1}if(allowBlockCollections&&
(allowBlockCollections=atNewLine||allowCompact),indentStatus===1||nodeContext===CONTEXT_BLOCK_OUT){let flowIndent=nodeContext===CONTEXT_FLOW_IN||nodeContext===CONTEXT_FLOW_OUT?
parentIndent:parentIndent+1,blockIndent=state.position-state.lineStart;if(indentStatus===1)if(allowBlockCollections&&(readBlockSequence(state,blockIndent,props)||
readBlockMapping(state,blockIndent,flowIndent,props))||readFlowCollection(state,flowIndent,props))hasContent=!0;else{let ch=state.input.charCodeAt(state.position);
if(propertyStart!==null&&allowPropertyMapping&&allowBlockStyles&&!allowBlockCollections&&ch!==124&&ch!==62){let fallbackState=snapshotState(state),propertyIndent=propertyStart.
position-propertyStart.lineStart;restoreState(state,propertyStart),readBlockMapping(state,propertyIndent,flowIndent,emptyProperties())&&state.events[fallbackState.
eventsLength]?.type===EVENT_ID.MAPPING?hasContent=!0:restoreState(state,fallbackState)}!hasContent&&(allowBlockScalars&&readBlockScalar(state,flowIndent,props)||
readSingleQuotedScalar(state,flowIndent,props)||readDoubleQuotedScalar(state,flowIndent,props)||readAlias(state,props)||readPlainScalar(state,flowIndent,nodeContext,
props))&&(hasContent=!0)}else indentStatus===0&&(hasContent=allowBlockCollections&&readBlockSequence(state,blockIndent,props))}return allowBlockScalars=allowBlockScalars&&
!hasContent,!hasContent&&(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1||allowBlockScalars)&&(addScalarEvent(state,NO_RANGE$1,NO_RANGE$1,props.anchorStart,
props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN),hasContent=!0),state.depth--,hasContent||props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1}
function readDirective(state){if(state.lineIndent>0||state.input.charCodeAt(state.position)!==37)return!1;state.position++;let nameStart=state.position;for(;state.
input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position));)state.position++;let name=state.input.slice(nameStart,state.position),
args=[];for(name.length===0&&throwError(state,"directive name must not be less than one character in length");state.input.charCodeAt(state.position)!==0&&!isEol(
state.input.charCodeAt(state.position));){for(;isWhiteSpace(state.input.charCodeAt(state.position));)state.position++;if(state.input.charCodeAt(state.position)===
35||isEol(state.input.charCodeAt(state.position))||state.input.charCodeAt(state.position)===0)break;let start=state.position;for(;state.input.charCodeAt(state.position)!==
0&&!isWsOrEol(state.input.charCodeAt(state.position));)state.position++;args.push(state.input.slice(start,state.position))}if(isEol(state.input.charCodeAt(state.
position))&&consumeLineBreak(state),name==="YAML"){state.directives.some(directive=>directive.kind==="yaml")&&throwError(state,"duplication of %YAML directive"),
args.length!==1&&throwError(state,"YAML directive accepts exactly one argument");let match=/^([0-9]+)\.([0-9]+)$/.exec(args[0]);match===null&&throwError(state,"\
ill-formed argument of the YAML directive"),parseInt(match[1],10)!==1&&throwError(state,"unacceptable YAML version of the document"),state.directives.push({kind:"\
yaml",version:args[0]})}else if(name==="TAG"){args.length!==2&&throwError(state,"TAG directive accepts exactly two arguments");let[handle,prefix]=args;PATTERN_TAG_HANDLE.
test(handle)||throwError(state,"ill-formed tag handle (first argument) of the TAG directive"),HAS_OWN.call(state.tagHandlers,handle)&&throwError(state,`there is\
 a previously declared suffix for "${handle}" tag handle`),PATTERN_TAG_PREFIX.test(prefix)||throwError(state,"ill-formed tag prefix (second argument) of the TAG\
 directive"),state.tagHandlers[handle]=prefix,state.directives.push({kind:"tag",handle,prefix})}return!0}function readDocument(state){state.directives=[],state.
tagHandlers=Object.create(null);let hasDirectives=!1;for(skipSeparationSpace(state,!0);readDirective(state);)hasDirectives=!0,skipSeparationSpace(state,!0);let explicitStart=!1,
explicitEnd=!1,allowCompact=!0;if(state.lineIndent===0&&state.input.charCodeAt(state.position)===45&&state.input.charCodeAt(state.position+1)===45&&state.input.
charCodeAt(state.position+2)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+3))){explicitStart=!0;let markerLine=state.line;state.position+=3,skipSeparationSpace(
state,!0),allowCompact=state.line>markerLine}else hasDirectives&&throwError(state,"directives end mark is expected");let documentEventIndex=state.events.length;
if(!explicitStart&&state.position===state.lineStart&&state.input.charCodeAt(state.position)===46&&testDocumentSeparator(state)){state.position+=3,skipSeparationSpace(
state,!0);return}if(addDocumentEvent(state,explicitStart,!1),parseNode(state,state.lineIndent-1,CONTEXT_BLOCK_OUT,!1,allowCompact,allowCompact)||addEmptyScalarEvent(
state),skipSeparationSpace(state,!0),state.position===state.lineStart&&testDocumentSeparator(state)&&(explicitEnd=state.input.charCodeAt(state.position)===46,explicitEnd)){
let markerLine=state.line;state.position+=3,skipSeparationSpace(state,!0),state.line===markerLine&&state.position<state.length&&throwError(state,"end of the str\
eam or a document separator is expected")}let documentEvent=state.events[documentEventIndex];documentEvent?.type===EVENT_ID.DOCUMENT&&(documentEvent.explicitEnd=
explicitEnd),addPopEvent(state),!explicitEnd&&state.position<state.length&&!testDocumentBoundary(state)&&throwError(state,"end of the stream or a document separ\
ator is expected")}function parseEvents(input,options){let length=input.length,state={...DEFAULT_PARSER_OPTIONS,...options,input:`${input}\0`,length,position:0,
line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},nullpos=input.indexOf("\0");for(nullpos!==-1&&
YAMLException.throwAt(input,nullpos,"null byte is not allowed in input",state.filename);state.position<state.length&&(skipByteOrderMark(state),skipSeparationSpace(
state,!0),!(state.position>=state.length));){let documentStart=state.position;readDocument(state),state.position===documentStart&&throwError(state,"can not read\
 a document")}return state.events}var DEFAULT_LOAD_OPTIONS={...DEFAULT_PARSER_OPTIONS,...DEFAULT_CONSTRUCTOR_OPTIONS};function loadDocuments(input,options={}){let opts={
...DEFAULT_LOAD_OPTIONS,...options},source=String(input),PARSER_OPT_KEYS=Object.keys(DEFAULT_PARSER_OPTIONS),CONSTRUCTOR_OPT_KEYS=Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
return constructFromEvents(parseEvents(source,pick(opts,PARSER_OPT_KEYS)),{...pick(opts,CONSTRUCTOR_OPT_KEYS),source})}function load(input,options){let documents=loadDocuments(input,options);if(documents.length===0)throw new YAMLException("expected a document, but the input is e\
mpty");if(documents.length===1)return documents[0];throw new YAMLException("expected a single document in the stream, but found more")}function hasBit(mask,bit){return(mask&1<<bit)!==0}var DEFAULT_SCALAR_STYLE_RULES={applyQuoteFlowKeysOption,doubleQuoteForInvisibles,doubleQuoteWhitespaceOnly,applyForceQuotesOption,
tryLongOrMultilineAsBlock,quoteInvalidPlain,fallbackToDoubleQuoted};function _preferredQuotedStyle(layout){return layout.presenterOptions.quoteStyle==="single"&&
hasBit(layout.allowedStylesMask,SCALAR_STYLE.SINGLE_QUOTED)?SCALAR_STYLE.SINGLE_QUOTED:SCALAR_STYLE.DOUBLE_QUOTED}function applyQuoteFlowKeysOption(layout){layout.
presenterOptions.quoteFlowKeys&&(!layout.isKey||!layout.flowOnly||layout.style!==SCALAR_STYLE.PLAIN||(layout.style=SCALAR_STYLE.DOUBLE_QUOTED))}function doubleQuoteForInvisibles(layout){
layout.style===SCALAR_STYLE.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)&&(layout.style=SCALAR_STYLE.DOUBLE_QUOTED)}function doubleQuoteWhitespaceOnly(layout){
layout.style===SCALAR_STYLE.PLAIN&&/^\s+$/.test(layout.node.value)&&(layout.style=SCALAR_STYLE.DOUBLE_QUOTED)}function applyForceQuotesOption(layout){layout.presenterOptions.
forceQuotes&&(layout.isKey||layout.style!==SCALAR_STYLE.PLAIN||layout.node.tag===layout.presenterOptions.schema.defaultScalarTag.tagName&&(layout.style=layout.node.
value.includes(`
`)?SCALAR_STYLE.DOUBLE_QUOTED:_preferredQuotedStyle(layout)))}function tryLongOrMultilineAsBlock(layout){if(layout.style!==SCALAR_STYLE.PLAIN||layout.isKey)return;
let value=layout.node.value,multiline=value.indexOf(`
`)!==-1;if(!hasBit(layout.allowedStylesMask,SCALAR_STYLE.LITERAL_BLOCK)){multiline&&(layout.style=SCALAR_STYLE.DOUBLE_QUOTED);return}let w=layout.presenterOptions.
lineWidth;if(w===-1){multiline&&(layout.style=SCALAR_STYLE.LITERAL_BLOCK);return}let availableWidth=Math.max(Math.min(w,40),w-layout.shiftOfContent),position=0,
shouldFold=!1;for(;position<=value.length;){let lineEnd=value.length,nextLineBreak=value.indexOf(`
`,position);nextLineBreak!==-1&&(lineEnd=nextLineBreak);let line=value.slice(position,lineEnd);if(line.length>availableWidth&&line[0]!==" "&&/ [^ \t]/.test(line)&&
(shouldFold=!0),nextLineBreak===-1)break;position=nextLineBreak+1}shouldFold?layout.style=SCALAR_STYLE.FOLDED_BLOCK:multiline&&(layout.style=SCALAR_STYLE.LITERAL_BLOCK)}
function quoteInvalidPlain(layout){layout.style===SCALAR_STYLE.PLAIN&&!hasBit(layout.allowedStylesMask,SCALAR_STYLE.PLAIN)&&(layout.style=_preferredQuotedStyle(
layout))}function fallbackToDoubleQuoted(layout){hasBit(layout.allowedStylesMask,layout.style)||(layout.style=SCALAR_STYLE.DOUBLE_QUOTED)}var SRC_C_PRINTABLE="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",SRC_B_CHAR="[\\n\\r]",SRC_C_BYTE_ORDER_MARK="\\uFEFF",
SRC_S_WHITE="[ \\t]",SRC_NB_CHAR=`(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`,SRC_NS_CHAR=`(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`,SRC_NB_JSON="\
[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",SRC_C_INDICATOR="[-?:,\\[\\]{}#&*!|>'\"%@`]",SRC_C_FLOW_INDICATOR="[,\\[\\]{}]",SRC_NS_PLAIN_SAFE_FLOW_OUT=SRC_NS_CHAR,
SRC_NS_PLAIN_SAFE_FLOW_IN=`(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`,SRC_NS_PLAIN_FIRST_FLOW_OUT=`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}\
))`,SRC_NS_PLAIN_FIRST_FLOW_IN=`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`,SRC_NS_PLAIN_CHAR_FLOW_OUT=`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT}\
)|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`,SRC_NS_PLAIN_CHAR_FLOW_IN=`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`,SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT=`\
(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`,SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`,SRC_NS_PLAIN_ONE_LINE_FLOW_OUT=`${SRC_NS_PLAIN_FIRST_FLOW_OUT}\
#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`,SRC_NS_PLAIN_ONE_LINE_FLOW_IN=`${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`,SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_OUT,
SRC_NS_PLAIN_ONE_LINE_FLOW_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_IN,SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`,
SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`,SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT=`${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}\
(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`,SRC_NS_PLAIN_MULTI_LINE_FLOW_IN=`${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`,NS_PLAIN_FLOW_OUT=new RegExp(
`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`,"u"),NS_PLAIN_FLOW_IN=new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`,"u"),NS_PLAIN_BLOCK_KEY=new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY}\
)$`,"u"),NS_PLAIN_FLOW_KEY=new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`,"u"),NB_SINGLE_ONE_LINE=new RegExp(`^(?:${SRC_NB_JSON})*$`,"u"),NB_SINGLE_MULTI_LINE=new RegExp(
`^(?:${SRC_NB_JSON}|\\n)*$`,"u"),BLOCK_SCALAR_CONTENT=new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`,"u");var DEFAULT_PRESENTER_OPTIONS={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,
quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(DEFAULT_SCALAR_STYLE_RULES).map(name=>Reflect.get(DEFAULT_SCALAR_STYLE_RULES,name)),tagBeforeAnchor:!1};var DEFAULT_DUMP_OPTIONS={...DEFAULT_PRESENTER_OPTIONS,schema:DUMP_SCHEMA,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}};var EVENT_DOCUMENT=EVENT_ID.DOCUMENT,EVENT_SEQUENCE=EVENT_ID.SEQUENCE,EVENT_MAPPING=EVENT_ID.MAPPING,EVENT_SCALAR=EVENT_ID.SCALAR,EVENT_ALIAS=EVENT_ID.ALIAS,EVENT_POP=EVENT_ID.
POP,SCALAR_STYLE_PLAIN=SCALAR_STYLE.PLAIN,SCALAR_STYLE_SINGLE_QUOTED=SCALAR_STYLE.SINGLE_QUOTED,SCALAR_STYLE_DOUBLE_QUOTED=SCALAR_STYLE.DOUBLE_QUOTED,SCALAR_STYLE_LITERAL_BLOCK=SCALAR_STYLE.
LITERAL_BLOCK,SCALAR_STYLE_FOLDED_BLOCK=SCALAR_STYLE.FOLDED_BLOCK,COLLECTION_STYLE_BLOCK=COLLECTION_STYLE.BLOCK,COLLECTION_STYLE_FLOW=COLLECTION_STYLE.FLOW,CHOMPING_CLIP=CHOMPING_MODE.
CLIP,CHOMPING_STRIP=CHOMPING_MODE.STRIP,CHOMPING_KEEP=CHOMPING_MODE.KEEP;var import_node_net=__toESM(__nccwpck_require__(30)),import_node_path=__toESM(__nccwpck_require__(760));var Agent=class{},ProxyAgent=class{},fetch=()=>{throw new Error("undici's fetch is left out of Towline's bundles: hand octokit a fetch of its own")};var import_node_child_process=__toESM(require_child_process()),jsonpath=__toESM(require_index_node_esm_js()),AzureAuth=class{isAuthProvider(user){return!user||!user.
authProvider?!1:user.authProvider.name==="azure"}async applyAuthentication(user,opts){let token=this.getToken(user);token&&(opts.headers.Authorization=`Bearer ${token}`)}getToken(user){
let config=user.authProvider.config;return this.isExpired(config)&&this.updateAccessToken(config),config["access-token"]}isExpired(config){let token=config["acc\
ess-token"],expiry=config.expiry,expiresOn=config["expires-on"];if(!token)return!0;if(!expiry&&!expiresOn)return!1;let expiresOnDate=expiresOn?new Date(parseInt(
expiresOn,10)*1e3):void 0;return(expiry?Date.parse(expiry):expiresOnDate.getTime())<Date.now()}updateAccessToken(config){let cmd=config["cmd-path"];if(!cmd)throw new Error(
"Token is expired!");cmd=`"${cmd}"`;let args=config["cmd-args"];args&&(cmd=cmd+" "+args);let output;try{output=import_node_child_process.default.execSync(cmd)}catch(err){
throw new Error("Failed to refresh token: "+err,{cause:err})}let resultObj=JSON.parse(output),tokenPathKeyInConfig=config["token-key"],expiryPathKeyInConfig=config["\
expiry-key"],tokenPathKey="$"+tokenPathKeyInConfig.slice(1,-1),expiryPathKey="$"+expiryPathKeyInConfig.slice(1,-1);config["access-token"]=jsonpath.JSONPath({path:tokenPathKey,
json:resultObj}),config.expiry=jsonpath.JSONPath({path:expiryPathKey,json:resultObj})}};var import_node_fs=__toESM(__nccwpck_require__(24)),ActionOnInvalid={THROW:"throw",FILTER:"filter"};function defaultNewConfigOptions(){return{onInvalidEntry:ActionOnInvalid.
THROW}}function newClusters(a,opts){if(!Array.isArray(a))return[];let options=Object.assign(defaultNewConfigOptions(),opts||{});return a.map(clusterIterator(options.
onInvalidEntry)).filter(Boolean)}function exportCluster(cluster){return{name:cluster.name,cluster:{server:cluster.server,"certificate-authority-data":cluster.caData,
"certificate-authority":cluster.caFile,"insecure-skip-tls-verify":cluster.skipTLSVerify,"tls-server-name":cluster.tlsServerName,"proxy-url":cluster.proxyUrl}}}function clusterIterator(onInvalidEntry){
return(elt,i,list)=>{try{if(!elt.name)throw new Error(`clusters[${i}].name is missing`);if(!elt.cluster)throw new Error(`clusters[${i}].cluster is missing`);if(!elt.
cluster.server)throw new Error(`clusters[${i}].cluster.server is missing`);return{caData:elt.cluster["certificate-authority-data"],caFile:elt.cluster["certifica\
te-authority"],name:elt.name,server:elt.cluster.server.replace(/\/$/,""),skipTLSVerify:elt.cluster["insecure-skip-tls-verify"]===!0,tlsServerName:elt.cluster["t\
ls-server-name"],proxyUrl:elt.cluster["proxy-url"]}}catch(err){switch(onInvalidEntry){case ActionOnInvalid.FILTER:return null;default:case ActionOnInvalid.THROW:
throw err}}}}function newUsers(a,opts){if(!Array.isArray(a))return[];let options=Object.assign(defaultNewConfigOptions(),opts||{});return a.map(userIterator(options.
onInvalidEntry)).filter(Boolean)}function exportUser(user){return{name:user.name,user:{as:user.impersonateUser,"auth-provider":user.authProvider,"client-certifi\
cate-data":user.certData,"client-certificate":user.certFile,exec:user.exec,"client-key-data":user.keyData,"client-key":user.keyFile,token:user.token,password:user.
password,username:user.username}}}function userIterator(onInvalidEntry){return(elt,i,list)=>{try{if(!elt.name)throw new Error(`users[${i}].name is missing`);return{
authProvider:elt.user?elt.user["auth-provider"]:null,certData:elt.user?elt.user["client-certificate-data"]:null,certFile:elt.user?elt.user["client-certificate"]:
null,exec:elt.user?elt.user.exec:null,keyData:elt.user?elt.user["client-key-data"]:null,keyFile:elt.user?elt.user["client-key"]:null,name:elt.name,token:findToken(
elt.user),password:elt.user?elt.user.password:null,username:elt.user?elt.user.username:null,impersonateUser:elt.user?elt.user.as:null}}catch(err){switch(onInvalidEntry){case ActionOnInvalid.
FILTER:return null;default:case ActionOnInvalid.THROW:throw err}}}}function findToken(user){if(user){if(user.token)return user.token;if(user["token-file"])return import_node_fs.default.
readFileSync(user["token-file"]).toString()}}function newContexts(a,opts){if(!Array.isArray(a))return[];let options=Object.assign(defaultNewConfigOptions(),opts||
{});return a.map(contextIterator(options.onInvalidEntry)).filter(Boolean)}function exportContext(ctx){return{name:ctx.name,context:ctx}}function contextIterator(onInvalidEntry){
return(elt,i,list)=>{try{if(!elt.name)throw new Error(`contexts[${i}].name is missing`);if(!elt.context)throw new Error(`contexts[${i}].context is missing`);if(!elt.
context.cluster)throw new Error(`contexts[${i}].context.cluster is missing`);return{cluster:elt.context.cluster,name:elt.name,user:elt.context.user||void 0,namespace:elt.
context.namespace||void 0}}catch(err){switch(onInvalidEntry){case ActionOnInvalid.FILTER:return null;default:case ActionOnInvalid.THROW:throw err}}}}var import_node_child_process2=__toESM(require_child_process()),ExecAuth=class{constructor(){this.tokenCache={},this.execFn=import_node_child_process2.default.spawn}isAuthProvider(user){
return user?user.exec?!0:user.authProvider?user.authProvider.name==="exec"||!!(user.authProvider.config&&user.authProvider.config.exec):!1:!1}async applyAuthentication(user,opts){
let credential=await this.getCredential(user);if(!credential)return;credential.status.clientCertificateData&&(opts.cert=credential.status.clientCertificateData),
credential.status.clientKeyData&&(opts.key=credential.status.clientKeyData);let token=this.getToken(credential);token&&(opts.headers||(opts.headers={}),opts.headers.
Authorization=`Bearer ${token}`)}getToken(credential){return credential&&credential.status.token?credential.status.token:null}async getCredential(user){let cachedToken=this.
tokenCache[user.name];if(cachedToken){if(!cachedToken.status.expirationTimestamp||Date.parse(cachedToken.status.expirationTimestamp)>Date.now())return cachedToken;
this.tokenCache[user.name]=null}let exec=null;if(user.authProvider&&user.authProvider.config&&(exec=user.authProvider.config.exec),user.exec&&(exec=user.exec),!exec)
return null;if(!exec.command)throw new Error("No command was specified for exec authProvider!");let opts={};if(exec.env){let env={...process.env};exec.env.forEach(
elt=>env[elt.name]=elt.value),opts={...opts,env}}return new Promise((resolve,reject)=>{let stdoutData="",stderrData="",savedError,subprocess=this.execFn(exec.command,
exec.args,opts);subprocess.stdout.setEncoding("utf8"),subprocess.stderr.setEncoding("utf8"),subprocess.stdout.on("data",data=>{stdoutData+=data}),subprocess.stderr.
on("data",data=>{stderrData+=data}),subprocess.on("error",error=>{savedError=error}),subprocess.on("close",code=>{if(savedError){reject(savedError);return}if(code!==
0){reject(new Error(stderrData));return}try{let obj=JSON.parse(stdoutData);this.tokenCache[user.name]=obj,resolve(obj)}catch(error){reject(error)}})})}};var import_node_fs2=__toESM(__nccwpck_require__(24)),FileAuth=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(user){return user.authProvider&&user.
authProvider.config&&user.authProvider.config.tokenFile}async applyAuthentication(user,opts){this.token==null&&this.refreshToken(user.authProvider.config.tokenFile),
this.isTokenExpired()&&this.refreshToken(user.authProvider.config.tokenFile),this.token&&(opts.headers.Authorization=`Bearer ${this.token}`)}refreshToken(filePath){
this.token=import_node_fs2.default.readFileSync(filePath).toString("utf-8"),this.lastRead=new Date}isTokenExpired(){return this.lastRead===null?!0:(new Date().getTime()-
this.lastRead.getTime())/1e3>60}};var import_node_child_process3=__toESM(require_child_process()),jsonpath2=__toESM(require_index_node_esm_js()),GoogleCloudPlatformAuth=class{isAuthProvider(user){
return!user||!user.authProvider?!1:user.authProvider.name==="gcp"}async applyAuthentication(user,opts){let token=this.getToken(user);token&&(opts.headers.Authorization=
`Bearer ${token}`)}getToken(user){let config=user.authProvider.config;return this.isExpired(config)&&this.updateAccessToken(config),config["access-token"]}isExpired(config){
let token=config["access-token"],expiry=config.expiry;return token?expiry?Date.parse(expiry)<Date.now():!1:!0}updateAccessToken(config){let cmd=config["cmd-path"];
if(!cmd)throw new Error("Token is expired!");cmd=`"${cmd}"`;let args=config["cmd-args"];args&&(cmd=cmd+" "+args);let output;try{output=import_node_child_process3.default.
execSync(cmd)}catch(err){throw new Error("Failed to refresh token: "+err,{cause:err})}let resultObj=JSON.parse(output),tokenPathKeyInConfig=config["token-key"],
expiryPathKeyInConfig=config["expiry-key"],tokenPathKey="$"+tokenPathKeyInConfig.slice(1,-1),expiryPathKey="$"+expiryPathKeyInConfig.slice(1,-1);config["access-\
token"]=jsonpath2.JSONPath({path:tokenPathKey,json:resultObj}),config.expiry=jsonpath2.JSONPath({path:expiryPathKey,json:resultObj})}};var import_url=__nccwpck_require__(16);var Observable=class _Observable{constructor(promise){this.promise=promise}toPromise(){return this.promise}pipe(callback){return new _Observable(this.promise.then(
callback))}};function from(promise){return new Observable(promise)}function of(value){return new Observable(Promise.resolve(value))}var IsomorphicFetchHttpLibrary=class{send(request){let method=request.getHttpMethod().toString(),body=request.getBody(),resultPromise=fetch(request.getUrl(),{method,
body,headers:request.getHeaders(),signal:request.getSignal(),dispatcher:request.getDispatcher()}).then(resp=>{let headers={};resp.headers.forEach((value,name)=>{
headers[name]=value});let body2={text:()=>resp.text(),binary:()=>resp.buffer(),stream:()=>resp.body};return new ResponseContext(resp.status,headers,body2)});return from(
resultPromise)}};function ensureAbsoluteUrl(url){if(url.startsWith("http://")||url.startsWith("https://"))return url;throw new Error("You need to define an absolute base url for\
 the server.")}var RequestContext=class{constructor(url,httpMethod){this.httpMethod=httpMethod,this.headers={},this.body=void 0,this.signal=void 0,this.dispatcher=
void 0,this.url=new import_url.URL(ensureAbsoluteUrl(url))}getUrl(){return this.url.toString().endsWith("/")?this.url.toString().slice(0,-1):this.url.toString()}setUrl(url){
this.url=new import_url.URL(ensureAbsoluteUrl(url))}setBody(body){this.body=body}getHttpMethod(){return this.httpMethod}getHeaders(){return this.headers}getBody(){
return this.body}setQueryParam(name,value){this.url.searchParams.set(name,value)}appendQueryParam(name,value){this.url.searchParams.append(name,value)}addCookie(name,value){
this.headers.Cookie||(this.headers.Cookie=""),this.headers.Cookie+=name+"="+value+"; "}setHeaderParam(key,value){let lowerKey=key.toLowerCase();for(let existingKey in this.
headers)existingKey.toLowerCase()===lowerKey&&delete this.headers[existingKey];this.headers[key]=value}setSignal(signal){this.signal=signal}getSignal(){return this.
signal}setDispatcher(dispatcher){this.dispatcher=dispatcher}getDispatcher(){return this.dispatcher}};var ResponseContext=class{constructor(httpStatusCode,headers,body){this.httpStatusCode=httpStatusCode,this.headers=headers,this.body=body}getParsedHeader(headerName){
let result={};if(!this.headers[headerName])return result;let parameters=this.headers[headerName].split(";");for(let parameter of parameters){let[key,value]=parameter.
split("=",2);key&&(key=key.toLowerCase().trim(),value===void 0?result[""]=key:(value=value.trim(),value.startsWith('"')&&value.endsWith('"')&&(value=value.substring(
1,value.length-1)),result[key]=value))}return result}async getBodyAsFile(){let data=await this.body.binary(),fileName=this.getParsedHeader("content-disposition").
filename||"";return{data,name:fileName}}getBodyAsAny(){try{return this.body.text()}catch{}try{return this.body.binary()}catch{}return Promise.resolve(void 0)}};var BearerTokenAuthentication=class{constructor(apiKey){this.apiKey=apiKey}getName(){return"BearerToken"}applySecurityAuthentication(context){context.setHeaderParam(
"authorization",this.apiKey)}};function configureAuthMethods(config){let authMethods={};return config&&(authMethods.default=config.default,config.BearerToken&&(authMethods.
BearerToken=new BearerTokenAuthentication(config.BearerToken))),authMethods}var PromiseMiddlewareWrapper=class{constructor(middleware){this.middleware=middleware}pre(context){return from(this.middleware.pre(context))}post(context){return from(
this.middleware.post(context))}};var ServerConfiguration=class{constructor(url,variableConfiguration){this.url=url,this.variableConfiguration=variableConfiguration}setVariables(variableConfiguration){
Object.assign(this.variableConfiguration,variableConfiguration)}getConfiguration(){return this.variableConfiguration}getUrl(){let replacedUrl=this.url;for(let[key,
value]of Object.entries(this.variableConfiguration))replacedUrl=replacedUrl.replaceAll(`{${key}}`,value);return replacedUrl}makeRequestContext(endpoint,httpMethod){
return new RequestContext(this.getUrl()+endpoint,httpMethod)}},server1=new ServerConfiguration("",{});function createConfiguration(conf={}){let configuration={baseServer:conf.baseServer!==void 0?conf.baseServer:server1,httpApi:conf.httpApi||new IsomorphicFetchHttpLibrary,
middleware:conf.middleware||[],authMethods:configureAuthMethods(conf.authMethods)};return conf.promiseMiddleware&&conf.promiseMiddleware.forEach(m=>configuration.
middleware.push(new PromiseMiddlewareWrapper(m))),configuration}var import_node_https=__toESM(require_https()),oidc=__toESM(require_index_js());var base64UrlEncoding={chars:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",bits:6};var base64url={parse:function(string,opts){return _parse(string,base64UrlEncoding,opts)},stringify:function(data,opts){return _stringify(data,base64UrlEncoding,
opts)}};function _parse(string,encoding,opts){var _opts$out;if(opts===void 0&&(opts={}),!encoding.codes){encoding.codes={};for(var i=0;i<encoding.chars.length;++i)encoding.
codes[encoding.chars[i]]=i}if(!opts.loose&&string.length*encoding.bits&7)throw new SyntaxError("Invalid padding");for(var end=string.length;string[end-1]==="=";)
if(--end,!opts.loose&&!((string.length-end)*encoding.bits&7))throw new SyntaxError("Invalid padding");for(var out=new((_opts$out=opts.out)!=null?_opts$out:Uint8Array)(
end*encoding.bits/8|0),bits=0,buffer=0,written=0,_i=0;_i<end;++_i){var value=encoding.codes[string[_i]];if(value===void 0)throw new SyntaxError("Invalid charact\
er "+string[_i]);buffer=buffer<<encoding.bits|value,bits+=encoding.bits,bits>=8&&(bits-=8,out[written++]=255&buffer>>bits)}if(bits>=encoding.bits||255&buffer<<8-
bits)throw new SyntaxError("Unexpected end of data");return out}function _stringify(data,encoding,opts){opts===void 0&&(opts={});for(var _opts=opts,_opts$pad=_opts.
pad,pad=_opts$pad===void 0?!0:_opts$pad,mask=(1<<encoding.bits)-1,out="",bits=0,buffer=0,i=0;i<data.length;++i)for(buffer=buffer<<8|255&data[i],bits+=8;bits>encoding.
bits;)bits-=encoding.bits,out+=encoding.chars[mask&buffer>>bits];if(bits&&(out+=encoding.chars[mask&buffer<<encoding.bits-bits]),pad)for(;out.length*encoding.bits&
7;)out+="=";return out}var OidcClient=class{constructor(c){this.config=c}async refresh(token){let newToken=await oidc.refreshTokenGrant(this.config,token);return{id_token:newToken.id_token,
refresh_token:newToken.refresh_token,expires_at:newToken.expiresIn()}}},OpenIDConnectAuth=class _OpenIDConnectAuth{constructor(){this.currentTokenExpiration=0}static decodeJWT(token){
let parts=token.split(".");if(parts.length!==3)return null;let header=JSON.parse(new TextDecoder().decode(base64url.parse(parts[0],{loose:!0}))),payload=JSON.parse(
new TextDecoder().decode(base64url.parse(parts[1],{loose:!0}))),signature=parts[2];return{header,payload,signature}}static expirationFromToken(token){let jwt=_OpenIDConnectAuth.
decodeJWT(token);return jwt?jwt.payload.exp:0}isAuthProvider(user){return user.authProvider?user.authProvider.name==="oidc":!1}async applyAuthentication(user,opts,overrideClient){
let token=await this.getToken(user,overrideClient);token&&(opts.headers.Authorization=`Bearer ${token}`)}async getToken(user,overrideClient){return!user.authProvider.
config||(user.authProvider.config["client-secret"]||(user.authProvider.config["client-secret"]=""),!user.authProvider.config||!user.authProvider.config["id-toke\
n"])?null:this.refresh(user,overrideClient)}async refresh(user,overrideClient){if(this.currentTokenExpiration===0&&(this.currentTokenExpiration=_OpenIDConnectAuth.
expirationFromToken(user.authProvider.config["id-token"])),Date.now()/1e3>this.currentTokenExpiration){if(!user.authProvider.config["client-id"]||!user.authProvider.
config["refresh-token"]||!user.authProvider.config["idp-issuer-url"])return null;let newToken=await(overrideClient||await this.getClient(user)).refresh(user.authProvider.
config["refresh-token"]);user.authProvider.config["id-token"]=newToken.id_token,user.authProvider.config["refresh-token"]=newToken.refresh_token,this.currentTokenExpiration=
newToken.expires_at}return user.authProvider.config["id-token"]}async getClient(user){let idpCaFile=user.authProvider.config["idp-certificate-authority"],idpCaData=user.
authProvider.config["idp-certificate-authority-data"],ca=bufferFromFileOrString(idpCaFile,idpCaData),configuration;if(ca){let agent=new import_node_https.default.
Agent({ca}),customFetchFn=async(url,options)=>{let urlObj=new URL(url),requestOptions={hostname:urlObj.hostname,port:urlObj.port,path:urlObj.pathname+urlObj.search,
method:options?.method||"GET",headers:options?.headers||{},agent};return new Promise((resolve,reject)=>{let req=import_node_https.default.request(requestOptions,
res=>{let chunks=[];res.on("data",chunk=>{chunks.push(chunk)}),res.on("end",()=>{let body=Buffer.concat(chunks),response={ok:res.statusCode>=200&&res.statusCode<
300,status:res.statusCode,statusText:res.statusMessage||"",headers:new Headers(res.headers),url,type:"basic",redirected:!1,body:null,bodyUsed:!1,json:async()=>JSON.
parse(body.toString()),text:async()=>body.toString(),arrayBuffer:async()=>body.buffer.slice(body.byteOffset,body.byteOffset+body.byteLength),blob:async()=>{throw new Error(
"blob() not implemented")},formData:async()=>{throw new Error("formData() not implemented")},bytes:async()=>new Uint8Array(body),clone:()=>{throw new Error("clo\
ne() not implemented")}};resolve(response)})});req.on("error",reject),options?.body&&req.write(options.body),req.end()})};configuration=await oidc.discovery(user.
authProvider.config["idp-issuer-url"],user.authProvider.config["client-id"],void 0,void 0,{[oidc.customFetch]:customFetchFn})}else configuration=await oidc.discovery(
user.authProvider.config["idp-issuer-url"],user.authProvider.config["client-id"]);return new OidcClient(configuration)}};var import_node_child_process4=__toESM(require_child_process()),import_socks_proxy_agent=__toESM(require_index_js2()),import_socks=__toESM(require_index_js3()),
import_hpagent=__toESM(require_index_mjs());var package_default={name:"@kubernetes/client-node",version:"2.0.1",description:"NodeJS client for kubernetes",type:"module",repository:{type:"git",url:"https:/\
/github.com/kubernetes-client/javascript.git"},files:["dist/**/*.ts","dist/**/*.js","dist/**/*.map"],main:"dist/index.js",types:"dist/index.d.ts",scripts:{format:'\
prettier --log-level error --write "./src/**/*.ts"',lint:'npm --prefix ./tools/lint ci && npm --prefix ./tools/lint run lint && prettier --check "./src/**/*.ts"',
clean:"rm -Rf node_modules/ dist/ tools/lint/node_modules/ tools/docs/node_modules/",build:"tsc","build-with-tests":"tsc --project tsconfig-with-tests.json && c\
p 'src/test/echo space.js' dist/test",generate:"./generate-client.sh",watch:"tsc --watch",test:"c8 node --test --test-reporter=spec --import tsx src/*_test.ts",
"test-no-coverage":"node --test --test-reporter=spec --import tsx src/*_test.ts","test-transpiled":"node --test --test-reporter=spec dist/*_test.js","integratio\
n-test":"tsx src/test/integration/index.ts",prepare:"npm run build && husky",prepack:"npm run build",docs:"npm --prefix ./tools/docs ci && npm --prefix ./tools/\
docs run docs"},c8:{include:["src/**/*.ts"],exclude:["src/gen/**/*.ts","src/index.ts","src/*_test.ts","src/test"],extension:[".ts"],reporter:["text","lcov","tex\
t-summary","html"],sourceMap:!0,instrument:!0,all:!0},author:"Kubernetes Authors",license:"Apache-2.0",dependencies:{"@types/js-yaml":"^4.0.1","@types/node":"^2\
6.0.0","@types/stream-buffers":"^3.0.3","form-data":"^4.0.0",hpagent:"^1.2.0","isomorphic-ws":"^5.0.0","js-yaml":"^5.1.0","jsonpath-plus":"^10.3.0","openid-clie\
nt":"^6.1.3",rfc4648:"^1.3.0",socks:"^2.8.4","socks-proxy-agent":"^10.0.0","stream-buffers":"^3.0.2","tar-fs":"^3.0.9",undici:"^8.7.0",ws:"^8.18.2"},devDependencies:{
"@types/mock-fs":"^4.13.1",c8:"^12.0.0",husky:"^9.0.6","mock-fs":"^5.2.0",prettier:"^3.0.0","pretty-quick":"^4.0.0","ts-mockito":"^2.3.1",tsx:"^4.21.0",typescript:"\
~7.0.2"},bugs:{url:"https://github.com/kubernetes-client/javascript/issues"},homepage:"https://github.com/kubernetes-client/javascript#readme",keywords:["kubern\
etes","client"],prettier:{tabWidth:4,printWidth:110,trailingComma:"all",singleQuote:!0,arrowParens:"always"}};function setHeaderMiddleware(key,value){return{pre:request=>(request.setHeaderParam(key,value),of(request)),post:response=>of(response)}}var SERVICEACCOUNT_ROOT="/var/run/secrets/kubernetes.io/serviceaccount",SERVICEACCOUNT_CA_PATH=SERVICEACCOUNT_ROOT+"/ca.crt",SERVICEACCOUNT_TOKEN_PATH=SERVICEACCOUNT_ROOT+
"/token",SERVICEACCOUNT_NAMESPACE_PATH=SERVICEACCOUNT_ROOT+"/namespace",USER_AGENT_KEY="User-Agent";function getUserAgent(){var _a;return`kubernetes-client-java\
script/${(_a=package_default.version)!==null&&_a!==void 0?_a:""}`}function fileExists(filepath){try{return import_node_fs3.default.accessSync(filepath),!0}catch{
return!1}}function createSocksConnector(proxyUrl,tlsOptions){let parsedProxy=new URL(proxyUrl),proxyHost=parsedProxy.hostname,proxyPort=parseInt(parsedProxy.port,
10)||1080,socksType=5,proto=parsedProxy.protocol.replace(":","");return(proto==="socks4"||proto==="socks4a")&&(socksType=4),(options,callback)=>{let{hostname,port,
protocol,servername}=options;import_socks.SocksClient.createConnection({proxy:{host:proxyHost,port:proxyPort,type:socksType},command:"connect",destination:{host:hostname,
port:parseInt(port,10)}},(err,info)=>{if(err){callback(err,null);return}let socket=info.socket;socket.setKeepAlive(!0,3e4),protocol==="https:"?callback(null,import_node_tls.default.
connect({...tlsOptions,socket,servername:servername||hostname})):callback(null,socket)})}}var KubeConfig=class _KubeConfig{addAuthenticator(authenticator){this.
custom_authenticators.push(authenticator)}constructor(){this.authenticators=[new AzureAuth,new GoogleCloudPlatformAuth,new ExecAuth,new FileAuth,new OpenIDConnectAuth],
this.custom_authenticators=[],this.agentCache=new Map,this.contexts=[],this.clusters=[],this.users=[]}getContexts(){return this.contexts}getClusters(){return this.
clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(context){this.currentContext=context}getContextObject(name){
return this.contexts?findObject(this.contexts,name,"context"):null}getCurrentCluster(){let context=this.getCurrentContextObject();return context?this.getCluster(
context.cluster):null}getCluster(name){return findObject(this.clusters,name,"cluster")}getCurrentUser(){let ctx=this.getCurrentContextObject();return ctx?this.getUser(
ctx.user):null}getUser(name){return findObject(this.users,name,"user")}loadFromFile(file,opts){let rootDirectory=import_node_path.default.dirname(file);this.loadFromString(
import_node_fs3.default.readFileSync(file).toString("utf-8"),opts),this.makePathsAbsolute(rootDirectory)}async applyToHTTPSOptions(opts){let user=this.getCurrentUser(),
cluster=this.getCurrentCluster();await this.applyOptions(opts),user&&user.username&&(opts.auth=`${user.username}:${user.password}`);let agentOptions={};agentOptions.
ca=opts.ca,agentOptions.cert=opts.cert,agentOptions.key=opts.key,agentOptions.pfx=opts.pfx,agentOptions.passphrase=opts.passphrase,opts.rejectUnauthorized!==void 0&&
(agentOptions.rejectUnauthorized=opts.rejectUnauthorized),agentOptions.timeout=opts.timeout,agentOptions.servername=opts.servername,agentOptions.ciphers=opts.ciphers,
agentOptions.honorCipherOrder=opts.honorCipherOrder,agentOptions.ecdhCurve=opts.ecdhCurve,agentOptions.clientCertEngine=opts.clientCertEngine,agentOptions.crl=opts.
crl,agentOptions.dhparam=opts.dhparam,agentOptions.secureOptions=opts.secureOptions,agentOptions.secureProtocol=opts.secureProtocol,agentOptions.sessionIdContext=
opts.sessionIdContext,opts.agent=this.createAgent(cluster,agentOptions)}async applySecurityAuthentication(context){let cluster=this.getCurrentCluster(),user=this.
getCurrentUser(),agentOptions={},httpsOptions={};if(await this.applyOptions(httpsOptions),user&&user.username){let auth=Buffer.from(`${user.username}:${user.password}`).
toString("base64");context.setHeaderParam("Authorization",`Basic ${auth}`)}let headers=httpsOptions.headers||{};Object.entries(headers).forEach(([key,value])=>{
context.setHeaderParam(key,`${value}`)}),agentOptions.ca=httpsOptions.ca,agentOptions.cert=httpsOptions.cert,agentOptions.key=httpsOptions.key,agentOptions.pfx=
httpsOptions.pfx,agentOptions.passphrase=httpsOptions.passphrase,httpsOptions.rejectUnauthorized!==void 0&&(agentOptions.rejectUnauthorized=httpsOptions.rejectUnauthorized),
httpsOptions.servername!==void 0&&(agentOptions.servername=httpsOptions.servername);let dispatcher=this.createDispatcher(cluster,agentOptions);dispatcher!==void 0&&
context.setDispatcher(dispatcher)}getName(){return"kubeconfig authentication"}loadFromString(config,opts){let obj=load(config);this.clusters=newClusters(obj.clusters,
opts),this.contexts=newContexts(obj.contexts,opts),this.users=newUsers(obj.users,opts),this.currentContext=obj["current-context"]}loadFromOptions(options){this.
clusters=options.clusters,this.contexts=options.contexts,this.users=options.users,this.currentContext=options.currentContext}loadFromClusterAndUser(cluster,user){
this.clusters=[cluster],this.users=[user],this.currentContext="loaded-context",this.contexts=[{cluster:cluster.name,user:user.name,name:this.currentContext}]}loadFromCluster(pathPrefix=""){
let host=process.env.KUBERNETES_SERVICE_HOST,port=process.env.KUBERNETES_SERVICE_PORT,clusterName="inCluster",userName="inClusterUser",contextName="inClusterCon\
text",scheme="https";(port==="80"||port==="8080"||port==="8001")&&(scheme="http");let serverHost=host;host&&import_node_net.default.isIPv6(host)&&(serverHost=`[${host}\
]`),this.clusters=[{name:clusterName,caFile:`${pathPrefix}${SERVICEACCOUNT_CA_PATH}`,server:`${scheme}://${serverHost}:${port}`,skipTLSVerify:!1}],this.users=[{
name:userName,authProvider:{name:"tokenFile",config:{tokenFile:`${pathPrefix}${SERVICEACCOUNT_TOKEN_PATH}`}}}];let namespaceFile=`${pathPrefix}${SERVICEACCOUNT_NAMESPACE_PATH}`,
namespace;fileExists(namespaceFile)&&(namespace=import_node_fs3.default.readFileSync(namespaceFile).toString("utf-8")),this.contexts=[{cluster:clusterName,name:contextName,
user:userName,namespace}],this.currentContext=contextName}mergeConfig(config,preserveContext=!1){!preserveContext&&config.currentContext&&(this.currentContext=config.
currentContext),config.clusters.forEach(cluster=>{this.addCluster(cluster)}),config.users.forEach(user=>{this.addUser(user)}),config.contexts.forEach(ctx=>{this.
addContext(ctx)})}addCluster(cluster){this.clusters||(this.clusters=[]),this.clusters.forEach((c,ix)=>{if(c.name===cluster.name)throw new Error(`Duplicate clust\
er: ${c.name}`)}),this.clusters.push(cluster)}addUser(user){this.users||(this.users=[]),this.users.forEach((c,ix)=>{if(c.name===user.name)throw new Error(`Dupli\
cate user: ${c.name}`)}),this.users.push(user)}addContext(ctx){this.contexts||(this.contexts=[]),this.contexts.forEach((c,ix)=>{if(c.name===ctx.name)throw new Error(
`Duplicate context: ${c.name}`)}),this.contexts.push(ctx)}loadFromDefault(opts,contextFromStartingConfig=!1,platform=process.platform){if(process.env.KUBECONFIG&&
process.env.KUBECONFIG.length>0){let files=process.env.KUBECONFIG.split(import_node_path.default.delimiter).filter(filename=>filename);this.loadFromFile(files[0],
opts);for(let i=1;i<files.length;i++){let kc=new _KubeConfig;kc.loadFromFile(files[i],opts),this.mergeConfig(kc,contextFromStartingConfig)}return}let home=findHomeDir(
platform);if(home){let config=import_node_path.default.join(home,".kube","config");if(fileExists(config)){this.loadFromFile(config,opts);return}}if(platform==="\
win32"){try{let envKubeconfigPathResult=import_node_child_process4.default.spawnSync("wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(envKubeconfigPathResult.status===
0&&envKubeconfigPathResult.stdout.length>0){let result=import_node_child_process4.default.spawnSync("wsl.exe",["cat",envKubeconfigPathResult.stdout.toString("ut\
f8")]);if(result.status===0){this.loadFromString(result.stdout.toString("utf8"),opts);return}}}catch{}try{let configResult=import_node_child_process4.default.spawnSync(
"wsl.exe",["cat","~/.kube/config"]);if(configResult.status===0){this.loadFromString(configResult.stdout.toString("utf8"),opts);let result=import_node_child_process4.default.
spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);result.status===0&&this.makePathsAbsolute(result.stdout.toString("utf8"));return}}catch{}}if(fileExists(SERVICEACCOUNT_TOKEN_PATH)){
this.loadFromCluster();return}this.loadFromClusterAndUser({name:"cluster",server:"http://localhost:8080"},{name:"user"})}makeApiClient(apiClientType){let cluster=this.
getCurrentCluster();if(!cluster)throw new Error("No active cluster!");let authConfig={default:this},baseServerConfig=new ServerConfiguration(cluster.server,{}),
config=createConfiguration({baseServer:baseServerConfig,authMethods:authConfig,middleware:[setHeaderMiddleware(USER_AGENT_KEY,getUserAgent())]});return new apiClientType(
config)}makePathsAbsolute(rootDirectory){this.clusters.forEach(cluster=>{cluster.caFile&&(cluster.caFile=makeAbsolutePath(rootDirectory,cluster.caFile))}),this.
users.forEach(user=>{user.certFile&&(user.certFile=makeAbsolutePath(rootDirectory,user.certFile)),user.keyFile&&(user.keyFile=makeAbsolutePath(rootDirectory,user.
keyFile))})}exportConfig(){let configObj={apiVersion:"v1",kind:"Config",clusters:this.clusters.map(exportCluster),users:this.users.map(exportUser),contexts:this.
contexts.map(exportContext),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(configObj)}getCurrentContextObject(){return this.getContextObject(
this.currentContext)}getAgentCacheKey(cluster){var _a,_b,_c;let clusterName=(_b=cluster?.name)!==null&&_b!==void 0?_b:"",userName=(_c=(_a=this.getCurrentUser())===
null||_a===void 0?void 0:_a.name)!==null&&_c!==void 0?_c:"";return JSON.stringify([clusterName,userName])}createAgent(cluster,agentOptions){var _a,_b;let cacheKey=this.
getAgentCacheKey(cluster),cached=this.agentCache.get(cacheKey);if(cached!==void 0)return cached;let agent;if(cluster&&cluster.proxyUrl)if(cluster.proxyUrl.startsWith(
"socks"))agent=new import_socks_proxy_agent.SocksProxyAgent(cluster.proxyUrl,agentOptions);else if(cluster.server.startsWith("https")){let httpsProxyAgentOptions=agentOptions;
httpsProxyAgentOptions.proxy=cluster.proxyUrl,agent=new import_hpagent.HttpsProxyAgent(httpsProxyAgentOptions)}else if(cluster.server.startsWith("http")){let httpProxyAgentOptions=agentOptions;
httpProxyAgentOptions.proxy=cluster.proxyUrl,agent=new import_hpagent.HttpProxyAgent(httpProxyAgentOptions)}else throw new Error("Unsupported proxy type");else if(!((_a=
cluster?.server)===null||_a===void 0)&&_a.startsWith("http:")&&cluster.skipTLSVerify)agent=new import_node_http.default.Agent(agentOptions);else{if(!((_b=cluster?.
server)===null||_b===void 0)&&_b.startsWith("http:")&&!cluster.skipTLSVerify)throw new Error("HTTP protocol is not allowed when skipTLSVerify is not set or fals\
e");agent=new import_node_https2.default.Agent(agentOptions)}return this.agentCache.set(cacheKey,agent),agent}createDispatcherOptions(cluster,agentOptions){var _a;
let tlsOptions={};if(agentOptions.ca!==void 0&&(tlsOptions.ca=agentOptions.ca),agentOptions.cert!==void 0&&(tlsOptions.cert=agentOptions.cert),agentOptions.key!==
void 0&&(tlsOptions.key=agentOptions.key),agentOptions.pfx!==void 0&&(tlsOptions.pfx=agentOptions.pfx),agentOptions.passphrase!==void 0&&(tlsOptions.passphrase=
agentOptions.passphrase),agentOptions.rejectUnauthorized!==void 0&&(tlsOptions.rejectUnauthorized=agentOptions.rejectUnauthorized),agentOptions.servername!==void 0&&
(tlsOptions.servername=agentOptions.servername),cluster&&cluster.proxyUrl){if(cluster.proxyUrl.startsWith("socks"))return{type:"socks",uri:cluster.proxyUrl,requestTls:tlsOptions};
if(!cluster.server.startsWith("https")&&!cluster.server.startsWith("http"))throw new Error("Unsupported proxy type");return{type:"proxy",uri:cluster.proxyUrl,requestTls:tlsOptions,
connect:{keepAlive:!0,keepAliveInitialDelay:3e4}}}else if(!((_a=cluster?.server)===null||_a===void 0)&&_a.startsWith("http:")&&!cluster.skipTLSVerify)throw new Error(
"HTTP protocol is not allowed when skipTLSVerify is not set or false");return Object.keys(tlsOptions).length===0?{type:"none"}:{type:"agent",connect:{...tlsOptions,
keepAlive:!0,keepAliveInitialDelay:3e4}}}createDispatcher(cluster,agentOptions){let opts=this.createDispatcherOptions(cluster,agentOptions);switch(opts.type){case"\
proxy":return new ProxyAgent({uri:opts.uri,requestTls:opts.requestTls,connect:opts.connect});case"socks":return new Agent({connect:createSocksConnector(opts.uri,
opts.requestTls)});case"agent":return new Agent({connect:opts.connect});case"none":return}}applyHTTPSOptions(opts){var _a;let cluster=this.getCurrentCluster(),user=this.
getCurrentUser();if(!user)return;cluster!=null&&cluster.skipTLSVerify&&(opts.rejectUnauthorized=!1),cluster!=null&&cluster.tlsServerName&&(opts.servername=cluster.
tlsServerName);let ca=cluster!=null?bufferFromFileOrString(cluster.caFile,cluster.caData):null;ca&&(opts.ca=ca);let cert=bufferFromFileOrString(user.certFile,user.
certData);cert&&(opts.cert=cert);let key=bufferFromFileOrString(user.keyFile,user.keyData);key&&(opts.key=key),user.impersonateUser!=null&&((_a=opts.headers)!==
null&&_a!==void 0||(opts.headers={}),opts.headers["Impersonate-User"]=user.impersonateUser)}async applyAuthorizationHeader(opts){let user=this.getCurrentUser();
if(!user)return;let authenticator=this.authenticators.find(elt=>elt.isAuthProvider(user));authenticator||(authenticator=this.custom_authenticators.find(elt=>elt.
isAuthProvider(user))),opts.headers||(opts.headers={}),authenticator&&await authenticator.applyAuthentication(user,opts),user.token&&(opts.headers.Authorization=
`Bearer ${user.token}`)}async applyOptions(opts){this.applyHTTPSOptions(opts),await this.applyAuthorizationHeader(opts)}};function makeAbsolutePath(root,file){return!root||
import_node_path.default.isAbsolute(file)?file:import_node_path.default.join(root,file)}function bufferFromFileOrString(file,data){return file?import_node_fs3.default.
readFileSync(file):data?Buffer.from(data,"base64"):null}function dropDuplicatesAndNils(a){return a.reduce((acceptedValues,currentValue)=>currentValue&&!acceptedValues.
includes(currentValue)?acceptedValues.concat(currentValue):acceptedValues,[])}function findHomeDir(platform=process.platform){if(platform!=="win32"){if(process.
env.HOME)try{return import_node_fs3.default.accessSync(process.env.HOME),process.env.HOME}catch{}return null}let homeDrivePath=process.env.HOMEDRIVE&&process.env.
HOMEPATH?import_node_path.default.join(process.env.HOMEDRIVE,process.env.HOMEPATH):"",homePath=process.env.HOME||"",userProfile=process.env.USERPROFILE||"",favourHomeDrivePathList=dropDuplicatesAndNils(
[homePath,homeDrivePath,userProfile]),favourUserProfileList=dropDuplicatesAndNils([homePath,userProfile,homeDrivePath]);for(let dir of favourHomeDrivePathList)try{
return import_node_fs3.default.accessSync(import_node_path.default.join(dir,".kube","config")),dir}catch{}for(let dir of favourUserProfileList)try{return import_node_fs3.default.
accessSync(dir,import_node_fs3.default.constants.W_OK),dir}catch{}for(let dir of favourUserProfileList)try{return import_node_fs3.default.accessSync(dir),dir}catch{}
return favourUserProfileList[0]||null}function findObject(list,name,key){if(!list)return null;for(let obj of list)if(obj.name===name)return obj[key]?(obj[key].name=
name,obj[key]):obj;return null}0&&(0);
/*! Bundled license information:

js-yaml/dist/js-yaml.mjs:
  (*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT *)
*/


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(756);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;