/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 327:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 63:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e7){throw err=[e7],e7}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e7){throw mod=0,e7}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var state,emitWarningIfUnsupportedVersion,init_emitWarningIfUnsupportedVersion=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsuppo\
rtedVersion.js"(){state={warningEmitted:!1},emitWarningIfUnsupportedVersion=version=>{if(version&&!state.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED===
"true"){state.warningEmitted=!0;return}let userMajorVersion=parseInt(version.substring(1,version.indexOf("."))),vv=22;userMajorVersion<vv&&(state.warningEmitted=
!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`))}}}});function setCredentialFeature(credentials,feature,value){return credentials.$source||(credentials.$source={}),credentials.$source[feature]=value,credentials}var init_setCredentialFeature=__esm(
{"node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js"(){}});function setFeature(context,feature,value){context.__aws_sdk_context?context.__aws_sdk_context.features||(context.__aws_sdk_context.features={}):context.__aws_sdk_context=
{features:{}},context.__aws_sdk_context.features[feature]=value}var init_setFeature=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js"(){}});var isDefaultSocketTimeoutEnabled,getDefaultSocketTimeout,init_getDefaultSocketTimeout=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSo\
cketTimeout.js"(){isDefaultSocketTimeoutEnabled=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",getDefaultSocketTimeout=
(requestHandler,timeoutMs)=>{if(isDefaultSocketTimeoutEnabled()&&typeof requestHandler?.handle!="function")return timeoutMs}}});var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load().Certificate},
get Cipheriv(){return load().Cipheriv},get Decipheriv(){return load().Decipheriv},get DiffieHellman(){return load().DiffieHellman},get DiffieHellmanGroup(){return load().
DiffieHellmanGroup},get ECDH(){return load().ECDH},get Hash(){return load().Hash},get Hmac(){return load().Hmac},get KeyObject(){return load().KeyObject},get Sign(){
return load().Sign},get Verify(){return load().Verify},get X509Certificate(){return load().X509Certificate},get argon2(){return load().argon2},get argon2Sync(){
return load().argon2Sync},get checkPrime(){return load().checkPrime},get checkPrimeSync(){return load().checkPrimeSync},get constants(){return load().constants},
get createCipheriv(){return load().createCipheriv},get createDecipheriv(){return load().createDecipheriv},get createDiffieHellman(){return load().createDiffieHellman},
get createDiffieHellmanGroup(){return load().createDiffieHellmanGroup},get createECDH(){return load().createECDH},get createHash(){return load().createHash},get createHmac(){
return load().createHmac},get createPrivateKey(){return load().createPrivateKey},get createPublicKey(){return load().createPublicKey},get createSecretKey(){return load().
createSecretKey},get createSign(){return load().createSign},get createVerify(){return load().createVerify},get decapsulate(){return load().decapsulate},get diffieHellman(){
return load().diffieHellman},get encapsulate(){return load().encapsulate},get generateKey(){return load().generateKey},get generateKeyPair(){return load().generateKeyPair},
get generateKeyPairSync(){return load().generateKeyPairSync},get generateKeySync(){return load().generateKeySync},get generatePrime(){return load().generatePrime},
get generatePrimeSync(){return load().generatePrimeSync},get getCipherInfo(){return load().getCipherInfo},get getCiphers(){return load().getCiphers},get getCurves(){
return load().getCurves},get getDiffieHellman(){return load().getDiffieHellman},get getFips(){return load().getFips},get getHashes(){return load().getHashes},get getRandomValues(){
return load().getRandomValues},get hash(){return load().hash},get hkdf(){return load().hkdf},get hkdfSync(){return load().hkdfSync},get pbkdf2(){return load().pbkdf2},
get pbkdf2Sync(){return load().pbkdf2Sync},get privateDecrypt(){return load().privateDecrypt},get privateEncrypt(){return load().privateEncrypt},get publicDecrypt(){
return load().publicDecrypt},get publicEncrypt(){return load().publicEncrypt},get randomBytes(){return load().randomBytes},get randomFill(){return load().randomFill},
get randomFillSync(){return load().randomFillSync},get randomInt(){return load().randomInt},get randomUUID(){return load().randomUUID},get randomUUIDv7(){return load().
randomUUIDv7},get scrypt(){return load().scrypt},get scryptSync(){return load().scryptSync},get secureHeapUsed(){return load().secureHeapUsed},get setEngine(){return load().
setEngine},get setFips(){return load().setFips},get sign(){return load().sign},get subtle(){return load().subtle},get timingSafeEqual(){return load().timingSafeEqual},
get verify(){return load().verify},get webcrypto(){return load().webcrypto}}}});var isArrayBuffer,init_is_array_buffer=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js"(){isArrayBuffer=arg=>typeof ArrayBuffer==
"function"&&arg instanceof ArrayBuffer||Object.prototype.toString.call(arg)==="[object ArrayBuffer]"}});var fromArrayBuffer,fromString,init_buffer_from=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js"(){init_is_array_buffer();
fromArrayBuffer=(input,offset=0,length=input.byteLength-offset)=>{if(!isArrayBuffer(input))throw new TypeError(`The "input" argument must be ArrayBuffer. Receiv\
ed type ${typeof input} (${input})`);return Buffer.from(input,offset,length)},fromString=(input,encoding)=>{if(typeof input!="string")throw new TypeError(`The "\
input" argument must be of type string. Received type ${typeof input} (${input})`);return encoding?Buffer.from(input,encoding):Buffer.from(input)}}});var BASE64_REGEX,fromBase64,init_fromBase64=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js"(){init_buffer_from();BASE64_REGEX=
/^[A-Za-z0-9+/]*={0,2}$/,fromBase64=input=>{if(input.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!BASE64_REGEX.exec(input))throw new TypeError(
"Invalid base64 string.");let buffer=fromString(input,"base64");return new Uint8Array(buffer.buffer,buffer.byteOffset,buffer.byteLength)}}});var fromUtf8,init_fromUtf8=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js"(){init_buffer_from();fromUtf8=input=>{let buf=fromString(
input,"utf8");return new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}});var toBase64,init_toBase64=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js"(){init_buffer_from();init_fromUtf8();toBase64=_input=>{
let input;if(typeof _input=="string"?input=fromUtf8(_input):input=_input,typeof input!="object"||typeof input.byteOffset!="number"||typeof input.byteLength!="nu\
mber")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return fromArrayBuffer(input.buffer,input.byteOffset,input.
byteLength).toString("base64")}}});function bindUint8ArrayBlobAdapter(toUtf83,fromUtf83,toBase643,fromBase642){return class Uint8ArrayBlobAdapter2 extends Uint8Array{static fromString(source,encoding="\
utf-8"){if(typeof source=="string")return encoding==="base64"?Uint8ArrayBlobAdapter2.mutate(fromBase642(source)):Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));
throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`)}static mutate(source){return Object.setPrototypeOf(source,Uint8ArrayBlobAdapter2.
prototype),source}transformToString(encoding="utf-8"){return encoding==="base64"?toBase643(this):toUtf83(this)}}}var init_Uint8ArrayBlobAdapter=__esm({"node_mod\
ules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js"(){}});var toUtf8,init_toUtf8=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js"(){init_buffer_from();toUtf8=input=>{if(typeof input=="str\
ing")return input;if(typeof input!="object"||typeof input.byteOffset!="number"||typeof input.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 enc\
oder function only accepts string | Uint8Array.");return fromArrayBuffer(input.buffer,input.byteOffset,input.byteLength).toString("utf8")}}});function bindV4(getRandomValues2){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{let rnds=new Uint8Array(16);return getRandomValues2(
rnds),rnds[6]=rnds[6]&15|64,rnds[8]=rnds[8]&63|128,decimalToHex[rnds[0]]+decimalToHex[rnds[1]]+decimalToHex[rnds[2]]+decimalToHex[rnds[3]]+"-"+decimalToHex[rnds[4]]+
decimalToHex[rnds[5]]+"-"+decimalToHex[rnds[6]]+decimalToHex[rnds[7]]+"-"+decimalToHex[rnds[8]]+decimalToHex[rnds[9]]+"-"+decimalToHex[rnds[10]]+decimalToHex[rnds[11]]+
decimalToHex[rnds[12]]+decimalToHex[rnds[13]]+decimalToHex[rnds[14]]+decimalToHex[rnds[15]]}}var decimalToHex,init_v4=__esm({"node_modules/@smithy/core/dist-es/\
submodules/serde/uuid/v4.js"(){decimalToHex=Array.from({length:256},(_,i7)=>i7.toString(16).padStart(2,"0"))}});var EndpointURLScheme,init_endpoint=__esm({"node_modules/@smithy/types/dist-es/endpoint.js"(){(function(EndpointURLScheme2){EndpointURLScheme2.HTTP="http",EndpointURLScheme2.
HTTPS="https"})(EndpointURLScheme||(EndpointURLScheme={}))}});var AlgorithmId,init_checksum=__esm({"node_modules/@smithy/types/dist-es/extensions/checksum.js"(){(function(AlgorithmId2){AlgorithmId2.MD5="md5",AlgorithmId2.CRC32=
"crc32",AlgorithmId2.CRC32C="crc32c",AlgorithmId2.SHA1="sha1",AlgorithmId2.SHA256="sha256"})(AlgorithmId||(AlgorithmId={}))}});var init_extensions=__esm({"node_modules/@smithy/types/dist-es/extensions/index.js"(){init_checksum()}});var SMITHY_CONTEXT_KEY,init_middleware=__esm({"node_modules/@smithy/types/dist-es/middleware.js"(){SMITHY_CONTEXT_KEY="__smithy_context"}});var IniSectionType,init_profile=__esm({"node_modules/@smithy/types/dist-es/profile.js"(){(function(IniSectionType2){IniSectionType2.PROFILE="profile",IniSectionType2.
SSO_SESSION="sso-session",IniSectionType2.SERVICES="services"})(IniSectionType||(IniSectionType={}))}});var init_dist_es=__esm({"node_modules/@smithy/types/dist-es/index.js"(){init_endpoint();init_extensions();init_middleware();init_profile()}});var getSmithyContext,init_getSmithyContext=__esm({"node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js"(){init_dist_es();getSmithyContext=
context=>context[SMITHY_CONTEXT_KEY]||(context[SMITHY_CONTEXT_KEY]={})}});function hasOwn(o3,k7){return Object.prototype.hasOwnProperty.call(o3,k7)}var init_hasOwn=__esm({"node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.\
js"(){}});function cloneQuery(query){return Object.keys(query).reduce((carry,paramName)=>{let param=query[paramName];return{...carry,[paramName]:Array.isArray(param)?[...param]:
param}},{})}var HttpRequest,init_httpRequest=__esm({"node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js"(){HttpRequest=class _HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(options){
this.method=options.method||"GET",this.hostname=options.hostname||"localhost",this.port=options.port,this.query=options.query||{},this.headers=options.headers||
{},this.body=options.body,this.protocol=options.protocol?options.protocol.slice(-1)!==":"?`${options.protocol}:`:options.protocol:"https:",this.path=options.path?
options.path.charAt(0)!=="/"?`/${options.path}`:options.path:"/",this.username=options.username,this.password=options.password,this.fragment=options.fragment}static clone(request){
let cloned=new _HttpRequest({...request,headers:{...request.headers}});return cloned.query&&(cloned.query=cloneQuery(cloned.query)),cloned}static isInstance(request){
if(!request)return!1;let req=request;return"method"in req&&"protocol"in req&&"hostname"in req&&"path"in req&&typeof req.query=="object"&&typeof req.headers=="ob\
ject"}clone(){return _HttpRequest.clone(this)}}}});var HttpResponse,init_httpResponse=__esm({"node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js"(){HttpResponse=class{statusCode;reason;headers;body;constructor(options){
this.statusCode=options.statusCode,this.reason=options.reason,this.headers=options.headers||{},this.body=options.body}static isInstance(response){if(!response)return!1;
let resp=response;return typeof resp.statusCode=="number"&&typeof resp.headers=="object"}}}});var VALID_HOST_LABEL_REGEX,isValidHostLabel,init_isValidHostLabel=__esm({"node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js"(){VALID_HOST_LABEL_REGEX=
new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),isValidHostLabel=(value,allowSubDomains=!1)=>{if(!allowSubDomains)return VALID_HOST_LABEL_REGEX.test(value);let labels=value.
split(".");for(let label of labels)if(!isValidHostLabel(label))return!1;return!0}}});function isValidHostname(hostname){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname)}var init_isValidHostname=__esm({"node_modules/@smithy/core/dist-es/submo\
dules/transport/isValidHostname.js"(){}});var normalizeProvider,init_normalizeProvider=__esm({"node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js"(){normalizeProvider=input=>{if(typeof input==
"function")return input;let promisified=Promise.resolve(input);return()=>promisified}}});function parseQueryString(querystring){let query={};if(querystring=querystring.replace(/^\?/,""),querystring)for(let pair of querystring.split("&")){let[key,value=null]=pair.
split("=");key=decodeURIComponent(key),value&&(value=decodeURIComponent(value)),key in query?Array.isArray(query[key])?query[key].push(value):query[key]=[query[key],
value]:query[key]=value}return query}var init_parseQueryString=__esm({"node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js"(){}});var parseUrl,init_parseUrl=__esm({"node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js"(){init_parseQueryString();parseUrl=url=>{if(typeof url=="\
string")return parseUrl(new URL(url));let{hostname,pathname,port,protocol,search}=url,query;return search&&(query=parseQueryString(search)),{hostname,port:port?
parseInt(port):void 0,protocol,path:pathname,query}}}});var toEndpointV1,init_toEndpointV1=__esm({"node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js"(){init_hasOwn();init_parseUrl();toEndpointV1=
endpoint=>{if(typeof endpoint=="object"){if("url"in endpoint){let v1Endpoint=parseUrl(endpoint.url);if(endpoint.headers){v1Endpoint.headers={};for(let name in endpoint.
headers)hasOwn(endpoint.headers,name)&&(v1Endpoint.headers[name.toLowerCase()]=endpoint.headers[name].join(", "))}return v1Endpoint}return endpoint}return parseUrl(
endpoint)}}});var init_transport=__esm({"node_modules/@smithy/core/dist-es/submodules/transport/index.js"(){init_getSmithyContext();init_hasOwn();init_httpRequest();init_httpResponse();
init_isValidHostLabel();init_isValidHostname();init_normalizeProvider();init_parseUrl();init_toEndpointV1()}});var expectNumber,MAX_FLOAT,expectFloat32,expectLong,expectShort,expectByte,expectSizedInt,castInt,strictParseDouble,strictParseFloat32,NUMBER_REGEX,parseNumber,
strictParseShort,strictParseByte,stackTraceWarning,logger,init_parse_utils=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js"(){expectNumber=
value=>{if(value!=null){if(typeof value=="string"){let parsed=parseFloat(value);if(!Number.isNaN(parsed))return String(parsed)!==String(value)&&logger.warn(stackTraceWarning(
`Expected number but observed string: ${value}`)),parsed}if(typeof value=="number")return value;throw new TypeError(`Expected number, got ${typeof value}: ${value}`)}},
MAX_FLOAT=Math.ceil(2**127*(2-2**-23)),expectFloat32=value=>{let expected=expectNumber(value);if(expected!==void 0&&!Number.isNaN(expected)&&expected!==1/0&&expected!==
-1/0&&Math.abs(expected)>MAX_FLOAT)throw new TypeError(`Expected 32-bit float, got ${value}`);return expected},expectLong=value=>{if(value!=null){if(Number.isInteger(
value)&&!Number.isNaN(value))return value;throw new TypeError(`Expected integer, got ${typeof value}: ${value}`)}},expectShort=value=>expectSizedInt(value,16),expectByte=
value=>expectSizedInt(value,8),expectSizedInt=(value,size)=>{let expected=expectLong(value);if(expected!==void 0&&castInt(expected,size)!==expected)throw new TypeError(
`Expected ${size}-bit integer, got ${value}`);return expected},castInt=(value,size)=>{switch(size){case 32:return Int32Array.of(value)[0];case 16:return Int16Array.
of(value)[0];case 8:return Int8Array.of(value)[0]}},strictParseDouble=value=>expectNumber(typeof value=="string"?parseNumber(value):value),strictParseFloat32=value=>expectFloat32(
typeof value=="string"?parseNumber(value):value),NUMBER_REGEX=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,parseNumber=value=>{let matches=value.
match(NUMBER_REGEX);if(matches===null||matches[0].length!==value.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(value)},
strictParseShort=value=>expectShort(typeof value=="string"?parseNumber(value):value),strictParseByte=value=>expectByte(typeof value=="string"?parseNumber(value):
value),stackTraceWarning=message=>String(new TypeError(message).stack||message).split(`
`).slice(0,5).filter(s2=>!s2.includes("stackTraceWarning")).join(`
`),logger={warn:console.warn}}});function dateToUtcString(date2){let year2=date2.getUTCFullYear(),month=date2.getUTCMonth(),dayOfWeek=date2.getUTCDay(),dayOfMonthInt=date2.getUTCDate(),hoursInt=date2.
getUTCHours(),minutesInt=date2.getUTCMinutes(),secondsInt=date2.getUTCSeconds(),dayOfMonthString=dayOfMonthInt<10?`0${dayOfMonthInt}`:`${dayOfMonthInt}`,hoursString=hoursInt<
10?`0${hoursInt}`:`${hoursInt}`,minutesString=minutesInt<10?`0${minutesInt}`:`${minutesInt}`,secondsString=secondsInt<10?`0${secondsInt}`:`${secondsInt}`;return`${DAYS[dayOfWeek]}\
, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`}var DAYS,MONTHS,RFC3339,parseRfc3339DateTime,RFC3339_WITH_OFFSET,
parseRfc3339DateTimeWithOffset,IMF_FIXDATE,RFC_850_DATE,ASC_TIME,parseRfc7231DateTime,parseEpochTimestamp,buildDate,parseTwoDigitYear,FIFTY_YEARS_IN_MILLIS,adjustRfc850Year,
parseMonthByShortName,DAYS_IN_MONTH,validateDayOfMonth,isLeapYear,parseDateValue,parseMilliseconds,parseOffsetToMilliseconds,stripLeadingZeroes,init_date_utils=__esm(
{"node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js"(){init_parse_utils();DAYS=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],MONTHS=["Jan","Feb","M\
ar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];RFC3339=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),parseRfc3339DateTime=
value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let match=RFC3339.exec(value);if(!match)
throw new TypeError("Invalid RFC-3339 date-time value");let[_,yearStr,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds]=match,year2=strictParseShort(
stripLeadingZeroes(yearStr)),month=parseDateValue(monthStr,"month",1,12),day=parseDateValue(dayStr,"day",1,31);return buildDate(year2,month,day,{hours,minutes,seconds,
fractionalMilliseconds})},RFC3339_WITH_OFFSET=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),parseRfc3339DateTimeWithOffset=
value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let match=RFC3339_WITH_OFFSET.exec(
value);if(!match)throw new TypeError("Invalid RFC-3339 date-time value");let[_,yearStr,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds,offsetStr]=match,
year2=strictParseShort(stripLeadingZeroes(yearStr)),month=parseDateValue(monthStr,"month",1,12),day=parseDateValue(dayStr,"day",1,31),date2=buildDate(year2,month,
day,{hours,minutes,seconds,fractionalMilliseconds});return offsetStr.toUpperCase()!="Z"&&date2.setTime(date2.getTime()-parseOffsetToMilliseconds(offsetStr)),date2},
IMF_FIXDATE=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
RFC_850_DATE=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
ASC_TIME=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
parseRfc7231DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let match=IMF_FIXDATE.
exec(value);if(match){let[_,dayStr,monthStr,yearStr,hours,minutes,seconds,fractionalMilliseconds]=match;return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),
parseMonthByShortName(monthStr),parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds,fractionalMilliseconds})}if(match=RFC_850_DATE.exec(value),match){let[_,
dayStr,monthStr,yearStr,hours,minutes,seconds,fractionalMilliseconds]=match;return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr),parseMonthByShortName(monthStr),
parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds,fractionalMilliseconds}))}if(match=ASC_TIME.exec(value),match){let[_,monthStr,dayStr,hours,minutes,seconds,
fractionalMilliseconds,yearStr]=match;return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),parseMonthByShortName(monthStr),parseDateValue(dayStr.trimLeft(),
"day",1,31),{hours,minutes,seconds,fractionalMilliseconds})}throw new TypeError("Invalid RFC-7231 date-time value")},parseEpochTimestamp=value=>{if(value==null)
return;let valueAsDouble;if(typeof value=="number")valueAsDouble=value;else if(typeof value=="string")valueAsDouble=strictParseDouble(value);else if(typeof value==
"object"&&value.tag===1)valueAsDouble=value.value;else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string represe\
ntation");if(Number.isNaN(valueAsDouble)||valueAsDouble===1/0||valueAsDouble===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN n\
umerics");return new Date(Math.round(valueAsDouble*1e3))},buildDate=(year2,month,day,time2)=>{let adjustedMonth=month-1;return validateDayOfMonth(year2,adjustedMonth,
day),new Date(Date.UTC(year2,adjustedMonth,day,parseDateValue(time2.hours,"hour",0,23),parseDateValue(time2.minutes,"minute",0,59),parseDateValue(time2.seconds,
"seconds",0,60),parseMilliseconds(time2.fractionalMilliseconds)))},parseTwoDigitYear=value=>{let thisYear=new Date().getUTCFullYear(),valueInThisCentury=Math.floor(
thisYear/100)*100+strictParseShort(stripLeadingZeroes(value));return valueInThisCentury<thisYear?valueInThisCentury+100:valueInThisCentury},FIFTY_YEARS_IN_MILLIS=
50*365*24*60*60*1e3,adjustRfc850Year=input=>input.getTime()-new Date().getTime()>FIFTY_YEARS_IN_MILLIS?new Date(Date.UTC(input.getUTCFullYear()-100,input.getUTCMonth(),
input.getUTCDate(),input.getUTCHours(),input.getUTCMinutes(),input.getUTCSeconds(),input.getUTCMilliseconds())):input,parseMonthByShortName=value=>{let monthIdx=MONTHS.
indexOf(value);if(monthIdx<0)throw new TypeError(`Invalid month: ${value}`);return monthIdx+1},DAYS_IN_MONTH=[31,28,31,30,31,30,31,31,30,31,30,31],validateDayOfMonth=
(year2,month,day)=>{let maxDays=DAYS_IN_MONTH[month];if(month===1&&isLeapYear(year2)&&(maxDays=29),day>maxDays)throw new TypeError(`Invalid day for ${MONTHS[month]}\
 in ${year2}: ${day}`)},isLeapYear=year2=>year2%4===0&&(year2%100!==0||year2%400===0),parseDateValue=(value,type,lower,upper)=>{let dateVal=strictParseByte(stripLeadingZeroes(
value));if(dateVal<lower||dateVal>upper)throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);return dateVal},parseMilliseconds=value=>value==
null?0:strictParseFloat32("0."+value)*1e3,parseOffsetToMilliseconds=value=>{let directionStr=value[0],direction=1;if(directionStr=="+")direction=1;else if(directionStr==
"-")direction=-1;else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);let hour=Number(value.substring(1,3)),minute=Number(value.substring(
4,6));return direction*(hour*60+minute)*60*1e3},stripLeadingZeroes=value=>{let idx=0;for(;idx<value.length-1&&value.charAt(idx)==="0";)idx++;return idx===0?value:
value.slice(idx)}}});var LazyJsonString,init_lazy_json=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js"(){LazyJsonString=function(val){return Object.assign(new String(
val),{deserializeJSON(){return JSON.parse(String(val))},toString(){return String(val)},toJSON(){return String(val)}})};LazyJsonString.from=object=>object&&typeof object==
"object"&&(object instanceof LazyJsonString||"deserializeJSON"in object)?object:typeof object=="string"||Object.getPrototypeOf(object)===String.prototype?LazyJsonString(
String(object)):LazyJsonString(JSON.stringify(object));LazyJsonString.fromObject=LazyJsonString.from}});function quoteHeader(part){return(part.includes(",")||part.includes('"'))&&(part=`"${part.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),part}var init_quote_header=__esm(
{"node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js"(){}});function range(v,min,max){let _v2=Number(v);if(_v2<min||_v2>max)throw new Error(`Value ${_v2} out of range [${min}, ${max}]`)}var ddd,mmm,time,date,year,RFC3339_WITH_OFFSET2,
IMF_FIXDATE_NATIVE,IMF_FIXDATE2,RFC_850_DATE2,ASC_TIME2,months,_parseEpochTimestamp,_parseRfc3339DateTimeWithOffset,_parseRfc7231DateTime,init_schema_date_utils=__esm(
{"node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js"(){ddd="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",mmm="(Jan\
|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",time="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",date="(\\d?\\d)",year="(\\d{4})",RFC3339_WITH_OFFSET2=new RegExp(
/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),IMF_FIXDATE_NATIVE=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
IMF_FIXDATE2=new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`),RFC_850_DATE2=new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`),ASC_TIME2=new RegExp(
`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`),months=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_parseEpochTimestamp=value=>{
if(value==null)return;let num=NaN;if(typeof value=="number")num=value;else if(typeof value=="string"){if(!/^-?\d*\.?\d+$/.test(value))throw new TypeError("parse\
EpochTimestamp - numeric string invalid.");num=Number.parseFloat(value)}else typeof value=="object"&&value.tag===1&&(num=value.value);if(isNaN(num)||Math.abs(num)===
1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(num*1e3))},_parseRfc3339DateTimeWithOffset=value=>{if(value==
null)return;if(typeof value!="string")throw new TypeError("RFC3339 timestamps must be strings");let matches=RFC3339_WITH_OFFSET2.exec(value);if(!matches)throw new TypeError(
`Invalid RFC3339 timestamp format ${value}`);let[,yearStr,monthStr,dayStr,hours,minutes,seconds,,ms,offsetStr]=matches;range(monthStr,1,12),range(dayStr,1,31),range(
hours,0,23),range(minutes,0,59),range(seconds,0,60);let date2=new Date(Date.UTC(Number(yearStr),Number(monthStr)-1,Number(dayStr),Number(hours),Number(minutes),
Number(seconds),Number(ms)?Math.round(parseFloat(`0.${ms}`)*1e3):0));if(date2.setUTCFullYear(Number(yearStr)),offsetStr.toUpperCase()!="Z"){let[,sign2,offsetH,offsetM]=/([+-])(\d\d):(\d\d)/.
exec(offsetStr)||[void 0,"+",0,0],scalar=sign2==="-"?1:-1;date2.setTime(date2.getTime()+scalar*(Number(offsetH)*60*60*1e3+Number(offsetM)*60*1e3))}return date2},
_parseRfc7231DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC7231 timestamps must be strings.");if(IMF_FIXDATE_NATIVE.test(
value))return new Date(value);let day,month,year2,hour,minute,second,fraction,matches;if((matches=IMF_FIXDATE2.exec(value))?[,day,month,year2,hour,minute,second,
fraction]=matches:(matches=RFC_850_DATE2.exec(value))?([,day,month,year2,hour,minute,second,fraction]=matches,year2=(Number(year2)+1900).toString()):(matches=ASC_TIME2.
exec(value))&&([,month,day,hour,minute,second,fraction,year2]=matches),year2&&second){let timestamp=Date.UTC(Number(year2),months.indexOf(month),Number(day),Number(
hour),Number(minute),Number(second),fraction?Math.round(parseFloat(`0.${fraction}`)*1e3):0);range(day,1,31),range(hour,0,23),range(minute,0,59),range(second,0,60);
let date2=new Date(timestamp);return date2.setUTCFullYear(Number(year2)),date2}throw new TypeError(`Invalid RFC7231 date-time value ${value}.`)}}});function splitEvery(value,delimiter,numDelimiters){if(numDelimiters<=0||!Number.isInteger(numDelimiters))throw new Error("Invalid number of delimiters ("+numDelimiters+
") for splitEvery.");let segments=value.split(delimiter);if(numDelimiters===1)return segments;let compoundSegments=[],currentSegment="";for(let i7=0;i7<segments.
length;i7++)currentSegment===""?currentSegment=segments[i7]:currentSegment+=delimiter+segments[i7],(i7+1)%numDelimiters===0&&(compoundSegments.push(currentSegment),
currentSegment="");return currentSegment!==""&&compoundSegments.push(currentSegment),compoundSegments}var init_split_every=__esm({"node_modules/@smithy/core/dis\
t-es/submodules/serde/split-every.js"(){}});var splitHeader,init_split_header=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/split-header.js"(){splitHeader=value=>{let z=value.length,values=[],
withinQuotes=!1,escaped=!1,anchor=0;for(let i7=0;i7<z;++i7){let char=value[i7];switch(char){case'"':escaped||(withinQuotes=!withinQuotes);break;case",":withinQuotes||
(values.push(value.slice(anchor,i7)),anchor=i7+1);break;default:}escaped=char==="\\"&&!escaped}return values.push(value.slice(anchor)),values.map(v=>{v=v.trim();
let z2=v.length;return z2<2?v:v[0]==='"'&&v[z2-1]==='"'?(v=v.slice(1,z2-1),v.replace(/\\(["\\])/g,"$1")):v.replace(/\\"/g,'"')})}}});var format,NumericValue,init_NumericValue=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js"(){format=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,
NumericValue=class _NumericValue{string;type;constructor(string,type){if(this.string=string,this.type=type,!format.test(string))throw new Error(`@smithy/core/se\
rde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`)}toString(){return this.string}static[Symbol.hasInstance](object){
if(!object||typeof object!="object")return!1;let _nv=object;return _NumericValue.prototype.isPrototypeOf(object)||_nv.type==="bigDecimal"&&format.test(_nv.string)}}}});function fromHex(encoded){if(encoded.length%2!==0)throw new Error("Hex encoded strings must have an even number length");let out=new Uint8Array(encoded.length/2);
for(let i7=0;i7<encoded.length;i7+=2){let encodedByte=encoded.slice(i7,i7+2).toLowerCase();if(encodedByte in HEX_TO_SHORT)out[i7/2]=HEX_TO_SHORT[encodedByte];else
throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`)}return out}function toHex(bytes){let out="";for(let i7=0;i7<bytes.byteLength;i7++)
out+=SHORT_TO_HEX[bytes[i7]];return out}var SHORT_TO_HEX,HEX_TO_SHORT,init_hex_encoding=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-hex-enco\
ding/hex-encoding.js"(){SHORT_TO_HEX={},HEX_TO_SHORT={};for(let i7=0;i7<256;i7++){let encodedByte=i7.toString(16).toLowerCase();encodedByte.length===1&&(encodedByte=
`0${encodedByte}`),SHORT_TO_HEX[i7]=encodedByte,HEX_TO_SHORT[encodedByte]=i7}}});var import_node_fs,calculateBodyLength,init_calculateBodyLength=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.\
js"(){import_node_fs=__nccwpck_require__(24),calculateBodyLength=body=>{if(!body)return 0;if(typeof body=="string")return Buffer.byteLength(body);if(typeof body.byteLength==
"number")return body.byteLength;if(typeof body.size=="number")return body.size;if(typeof body.start=="number"&&typeof body.end=="number")return body.end+1-body.
start;if(body instanceof import_node_fs.ReadStream){if(body.path!=null)return(0,import_node_fs.lstatSync)(body.path).size;if(typeof body.fd=="number")return(0,import_node_fs.fstatSync)(
body.fd).size}throw new Error(`Body Length computation failed for ${body}`)}}});var toUint8Array,init_toUint8Array=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js"(){init_fromUtf8();toUint8Array=data=>data instanceof
Uint8Array?data:typeof data=="string"?fromUtf8(data):ArrayBuffer.isView(data)?new Uint8Array(data.buffer,data.byteOffset,data.byteLength/Uint8Array.BYTES_PER_ELEMENT):
new Uint8Array(data)}});function concatBytes(arrays,length){if(length===void 0){length=0;for(let bytes of arrays)length+=bytes.byteLength}let result=new Uint8Array(length),offset=0;for(let buf of arrays)
result.set(buf,offset),offset+=buf.byteLength;return result}var init_concatBytes=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js"(){}});var ProviderError,init_ProviderError=__esm({"node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js"(){ProviderError=class _ProviderError extends Error{name="\
ProviderError";tryNextLink;constructor(message,options=!0){let logger2,tryNextLink=!0;typeof options=="boolean"?(logger2=void 0,tryNextLink=options):options!=null&&
typeof options=="object"&&(logger2=options.logger,tryNextLink=options.tryNextLink??!0),super(message),this.tryNextLink=tryNextLink,Object.setPrototypeOf(this,_ProviderError.
prototype),logger2?.debug?.(`@smithy/property-provider ${tryNextLink?"->":"(!)"} ${message}`)}static from(error,options=!0){return Object.assign(new this(error.
message,options),error)}}}});var CredentialsProviderError,init_CredentialsProviderError=__esm({"node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderErro\
r.js"(){init_ProviderError();CredentialsProviderError=class _CredentialsProviderError extends ProviderError{name="CredentialsProviderError";constructor(message,options=!0){
super(message,options),Object.setPrototypeOf(this,_CredentialsProviderError.prototype)}}}});var TokenProviderError,init_TokenProviderError=__esm({"node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js"(){init_ProviderError();
TokenProviderError=class _TokenProviderError extends ProviderError{name="TokenProviderError";constructor(message,options=!0){super(message,options),Object.setPrototypeOf(
this,_TokenProviderError.prototype)}}}});var chain,init_chain=__esm({"node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js"(){init_ProviderError();chain=(...providers)=>async()=>{
if(providers.length===0)throw new ProviderError("No providers in chain");let lastProviderError;for(let provider of providers)try{return await provider()}catch(err){
if(lastProviderError=err,err?.tryNextLink)continue;throw err}throw lastProviderError}}});var fromValue,init_fromValue=__esm({"node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js"(){fromValue=staticValue=>()=>Promise.resolve(
staticValue)}});var memoize,init_memoize=__esm({"node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js"(){memoize=(provider,isExpired,requiresRefresh)=>{
let resolved,pending,hasResult,isConstant=!1,coalesceProvider=async()=>{pending||(pending=provider());try{resolved=await pending,hasResult=!0,isConstant=!1}finally{
pending=void 0}return resolved};return isExpired===void 0?async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider()),resolved):async options=>((!hasResult||
options?.forceRefresh)&&(resolved=await coalesceProvider()),isConstant?resolved:requiresRefresh&&!requiresRefresh(resolved)?(isConstant=!0,resolved):(isExpired(
resolved)&&await coalesceProvider(),resolved))}}});var booleanSelector,init_booleanSelector=__esm({"node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js"(){booleanSelector=
(obj,key,type)=>{if(key in obj){if(obj[key]==="true")return!0;if(obj[key]==="false")return!1;throw new Error(`Cannot load ${type} "${key}". Expected "true" or "\
false", got ${obj[key]}.`)}}}});var SelectorType,init_types=__esm({"node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js"(){(function(SelectorType2){SelectorType2.
ENV="env",SelectorType2.CONFIG="shared config entry"})(SelectorType||(SelectorType={}))}});var import_node_os,import_node_path,homeDirCache,getHomeDirCacheKey,getHomeDir,init_getHomeDir=__esm({"node_modules/@smithy/core/dist-es/submodules/config/share\
d-ini-file-loader/getHomeDir.js"(){import_node_os=__nccwpck_require__(161),import_node_path=__nccwpck_require__(760),homeDirCache={},getHomeDirCacheKey=()=>process&&process.
geteuid?`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{let{HOME,USERPROFILE,HOMEPATH,HOMEDRIVE=`C:${import_node_path.sep}`}=process.env;if(HOME)return HOME;if(USERPROFILE)
return USERPROFILE;if(HOMEPATH)return`${HOMEDRIVE}${HOMEPATH}`;let homeDirCacheKey=getHomeDirCacheKey();return homeDirCache[homeDirCacheKey]||(homeDirCache[homeDirCacheKey]=
(0,import_node_os.homedir)()),homeDirCache[homeDirCacheKey]}}});var ENV_PROFILE,DEFAULT_PROFILE,getProfileName,init_getProfileName=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfile\
Name.js"(){ENV_PROFILE="AWS_PROFILE",DEFAULT_PROFILE="default",getProfileName=init=>init.profile||process.env[ENV_PROFILE]||DEFAULT_PROFILE}});var import_node_crypto,import_node_path2,getSSOTokenFilepath,init_getSSOTokenFilepath=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-fil\
e-loader/getSSOTokenFilepath.js"(){import_node_crypto=__toESM(require_crypto()),import_node_path2=__nccwpck_require__(760);init_getHomeDir();getSSOTokenFilepath=id=>{
let cacheName=(0,import_node_crypto.createHash)("sha1").update(id).digest("hex");return(0,import_node_path2.join)(getHomeDir(),".aws","sso","cache",`${cacheName}\
.json`)}}});var import_promises,tokenIntercept,getSSOTokenFromFile,init_getSSOTokenFromFile=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-load\
er/getSSOTokenFromFile.js"(){import_promises=__nccwpck_require__(455);init_getSSOTokenFilepath();tokenIntercept={},getSSOTokenFromFile=async id=>{if(tokenIntercept[id])
return tokenIntercept[id];let ssoTokenFilepath=getSSOTokenFilepath(id),ssoTokenText=await(0,import_promises.readFile)(ssoTokenFilepath,"utf8");return JSON.parse(
ssoTokenText)}}});var getConfigData,init_getConfigData=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js"(){init_dist_es();getConfigData=
data=>Object.entries(data).filter(([key])=>{let indexOfSeparator=key.indexOf(".");return indexOfSeparator===-1?!1:Object.values(IniSectionType).includes(key.substring(
0,indexOfSeparator))}).reduce((acc,[key,value])=>{let indexOfSeparator=key.indexOf("."),updatedKey=key.substring(0,indexOfSeparator)===IniSectionType.PROFILE?key.
substring(indexOfSeparator+1):key;return acc[updatedKey]=value,acc},{...data.default&&{default:data.default}})}});var import_node_path3,ENV_CONFIG_PATH,getConfigFilepath,init_getConfigFilepath=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loade\
r/getConfigFilepath.js"(){import_node_path3=__nccwpck_require__(760);init_getHomeDir();ENV_CONFIG_PATH="AWS_CONFIG_FILE",getConfigFilepath=()=>process.env[ENV_CONFIG_PATH]||
(0,import_node_path3.join)(getHomeDir(),".aws","config")}});var import_node_path4,ENV_CREDENTIALS_PATH,getCredentialsFilepath,init_getCredentialsFilepath=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared\
-ini-file-loader/getCredentialsFilepath.js"(){import_node_path4=__nccwpck_require__(760);init_getHomeDir();ENV_CREDENTIALS_PATH="AWS_SHARED_CREDENTIALS_FILE",getCredentialsFilepath=
()=>process.env[ENV_CREDENTIALS_PATH]||(0,import_node_path4.join)(getHomeDir(),".aws","credentials")}});var prefixKeyRegex,profileNameBlockList,parseIni,init_parseIni=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js"(){
init_dist_es();prefixKeyRegex=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,profileNameBlockList=["__proto__","profile __proto__"],parseIni=iniData=>{let map={},currentSection,
currentSubSection;for(let iniLine of iniData.split(/\r?\n/)){let trimmedLine=iniLine.split(/(^|\s)[;#]/)[0].trim();if(trimmedLine[0]==="["&&trimmedLine[trimmedLine.
length-1]==="]"){currentSection=void 0,currentSubSection=void 0;let sectionName=trimmedLine.substring(1,trimmedLine.length-1),matches=prefixKeyRegex.exec(sectionName);
if(matches){let[,prefix,,name]=matches;Object.values(IniSectionType).includes(prefix)&&(currentSection=[prefix,name].join("."))}else currentSection=sectionName;
if(profileNameBlockList.includes(sectionName))throw new Error(`Found invalid profile name "${sectionName}"`)}else if(currentSection){let indexOfEqualsSign=trimmedLine.
indexOf("=");if(![0,-1].includes(indexOfEqualsSign)){let[name,value]=[trimmedLine.substring(0,indexOfEqualsSign).trim(),trimmedLine.substring(indexOfEqualsSign+
1).trim()];if(value==="")currentSubSection=name;else{currentSubSection&&iniLine.trimStart()===iniLine&&(currentSubSection=void 0),map[currentSection]=map[currentSection]||
{};let key=currentSubSection?[currentSubSection,name].join("."):name;map[currentSection][key]=value}}}}return map}}});var import_promises2,filePromises,fileIntercept,readFile2,init_readFile=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readF\
ile.js"(){import_promises2=__nccwpck_require__(455),filePromises={},fileIntercept={},readFile2=(path,options)=>fileIntercept[path]!==void 0?fileIntercept[path]:
((!filePromises[path]||options?.ignoreCache)&&(filePromises[path]=(0,import_promises2.readFile)(path,"utf8")),filePromises[path])}});var import_node_path5,swallowError,loadSharedConfigFiles,init_loadSharedConfigFiles=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-\
loader/loadSharedConfigFiles.js"(){import_node_path5=__nccwpck_require__(760);init_getConfigData();init_getConfigFilepath();init_getCredentialsFilepath();init_getHomeDir();
init_parseIni();init_readFile();swallowError=()=>({}),loadSharedConfigFiles=async(init={})=>{let{filepath=getCredentialsFilepath(),configFilepath=getConfigFilepath()}=init,
homeDir=getHomeDir(),relativeHomeDirPrefix="~/",resolvedFilepath=filepath;filepath.startsWith(relativeHomeDirPrefix)&&(resolvedFilepath=(0,import_node_path5.join)(
homeDir,filepath.slice(2)));let resolvedConfigFilepath=configFilepath;configFilepath.startsWith(relativeHomeDirPrefix)&&(resolvedConfigFilepath=(0,import_node_path5.join)(
homeDir,configFilepath.slice(2)));let parsedFiles=await Promise.all([readFile2(resolvedConfigFilepath,{ignoreCache:init.ignoreCache}).then(parseIni).then(getConfigData).
catch(swallowError),readFile2(resolvedFilepath,{ignoreCache:init.ignoreCache}).then(parseIni).catch(swallowError)]);return{configFile:parsedFiles[0],credentialsFile:parsedFiles[1]}}}});var getSsoSessionData,init_getSsoSessionData=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js"(){init_dist_es();
getSsoSessionData=data=>Object.entries(data).filter(([key])=>key.startsWith(IniSectionType.SSO_SESSION+".")).reduce((acc,[key,value])=>({...acc,[key.substring(key.
indexOf(".")+1)]:value}),{})}});var swallowError2,loadSsoSessionData,init_loadSsoSessionData=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionDa\
ta.js"(){init_getConfigFilepath();init_getSsoSessionData();init_parseIni();init_readFile();swallowError2=()=>({}),loadSsoSessionData=async(init={})=>readFile2(init.
configFilepath??getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError2)}});var mergeConfigFiles,init_mergeConfigFiles=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js"(){mergeConfigFiles=
(...files)=>{let merged={};for(let file of files)for(let[key,values]of Object.entries(file))merged[key]!==void 0?Object.assign(merged[key],values):merged[key]=values;
return merged}}});var parseKnownFiles,init_parseKnownFiles=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js"(){init_loadSharedConfigFiles();
init_mergeConfigFiles();parseKnownFiles=async init=>{let parsedFiles=await loadSharedConfigFiles(init);return mergeConfigFiles(parsedFiles.configFile,parsedFiles.
credentialsFile)}}});var externalDataInterceptor,init_externalDataInterceptor=__esm({"node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataIntercep\
tor.js"(){init_getSSOTokenFromFile();init_readFile();externalDataInterceptor={getFileRecord(){return fileIntercept},interceptFile(path,contents){fileIntercept[path]=
Promise.resolve(contents)},getTokenRecord(){return tokenIntercept},interceptToken(id,contents){tokenIntercept[id]=contents}}}});function getSelectorName(functionString){try{let constants=new Set(Array.from(functionString.match(/([A-Z_]){3,}/g)??[]));return constants.delete("CONFIG"),constants.
delete("CONFIG_PREFIX_SEPARATOR"),constants.delete("ENV"),[...constants].join(", ")}catch{return functionString}}var init_getSelectorName=__esm({"node_modules/@\
smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js"(){}});var fromEnv,init_fromEnv=__esm({"node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js"(){init_CredentialsProviderError();init_getSelectorName();
fromEnv=(envVarSelector,options)=>async()=>{try{let config=envVarSelector(process.env,options);if(config===void 0)throw new Error;return config}catch(e7){throw new CredentialsProviderError(
e7.message||`Not found in ENV: ${getSelectorName(envVarSelector.toString())}`,{logger:options?.logger})}}}});var fromSharedConfigFiles,init_fromSharedConfigFiles=__esm({"node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js"(){
init_CredentialsProviderError();init_getProfileName();init_loadSharedConfigFiles();init_getSelectorName();fromSharedConfigFiles=(configSelector,{preferredFile="\
config",...init}={})=>async()=>{let profile=getProfileName(init),{configFile,credentialsFile}=await loadSharedConfigFiles(init),profileFromCredentials=credentialsFile[profile]||
{},profileFromConfig=configFile[profile]||{},mergedProfile=preferredFile==="config"?{...profileFromCredentials,...profileFromConfig}:{...profileFromConfig,...profileFromCredentials};
try{let configValue=configSelector(mergedProfile,preferredFile==="config"?configFile:credentialsFile);if(configValue===void 0)throw new Error;return configValue}catch(e7){
throw new CredentialsProviderError(e7.message||`Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`,{logger:init.logger})}}}});var isFunction,fromStatic,init_fromStatic=__esm({"node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js"(){init_fromValue();isFunction=
func=>typeof func=="function",fromStatic=defaultValue=>isFunction(defaultValue)?async()=>await defaultValue():fromValue(defaultValue)}});var loadConfig,init_configLoader=__esm({"node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js"(){init_chain();init_memoize();
init_fromEnv();init_fromSharedConfigFiles();init_fromStatic();loadConfig=({environmentVariableSelector,configFileSelector,default:defaultValue},configuration={})=>{
let{signingName,logger:logger2}=configuration;return memoize(chain(fromEnv(environmentVariableSelector,{signingName,logger:logger2}),fromSharedConfigFiles(configFileSelector,
configuration),fromStatic(defaultValue)))}}});var ENV_USE_DUALSTACK_ENDPOINT,CONFIG_USE_DUALSTACK_ENDPOINT,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,init_NodeUseDualstackEndpointConfigOptions=__esm({"node_\
modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js"(){init_booleanSelector();init_types();ENV_USE_DUALSTACK_ENDPOINT=
"AWS_USE_DUALSTACK_ENDPOINT",CONFIG_USE_DUALSTACK_ENDPOINT="use_dualstack_endpoint",NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:env2=>booleanSelector(
env2,ENV_USE_DUALSTACK_ENDPOINT,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_USE_DUALSTACK_ENDPOINT,SelectorType.CONFIG),default:!1}}});var ENV_USE_FIPS_ENDPOINT,CONFIG_USE_FIPS_ENDPOINT,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,init_NodeUseFipsEndpointConfigOptions=__esm({"node_modules/@smithy/core\
/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js"(){init_booleanSelector();init_types();ENV_USE_FIPS_ENDPOINT="AWS\
_USE_FIPS_ENDPOINT",CONFIG_USE_FIPS_ENDPOINT="use_fips_endpoint",NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:env2=>booleanSelector(env2,ENV_USE_FIPS_ENDPOINT,
SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_USE_FIPS_ENDPOINT,SelectorType.CONFIG),default:!1}}});var getAllAliases,getMiddlewareNameWithAliases,constructStack,stepWeights,priorityWeights,init_MiddlewareStack=__esm({"node_modules/@smithy/core/dist-es/submodu\
les/client/middleware-stack/MiddlewareStack.js"(){getAllAliases=(name,aliases)=>{let _aliases=[];if(name&&_aliases.push(name),aliases)for(let alias of aliases)_aliases.
push(alias);return _aliases},getMiddlewareNameWithAliases=(name,aliases)=>`${name||"anonymous"}${aliases&&aliases.length>0?` (a.k.a. ${aliases.join(",")})`:""}`,
constructStack=()=>{let absoluteEntries=[],relativeEntries=[],identifyOnResolve=!1,entriesNameSet=new Set,sort=entries=>entries.sort((a7,b7)=>stepWeights[b7.step]-
stepWeights[a7.step]||priorityWeights[b7.priority||"normal"]-priorityWeights[a7.priority||"normal"]),removeByName=toRemove=>{let isRemoved=!1,filterCb=entry=>{let aliases=getAllAliases(
entry.name,entry.aliases);if(aliases.includes(toRemove)){isRemoved=!0;for(let alias of aliases)entriesNameSet.delete(alias);return!1}return!0};return absoluteEntries=
absoluteEntries.filter(filterCb),relativeEntries=relativeEntries.filter(filterCb),isRemoved},removeByReference=toRemove=>{let isRemoved=!1,filterCb=entry=>{if(entry.
middleware===toRemove){isRemoved=!0;for(let alias of getAllAliases(entry.name,entry.aliases))entriesNameSet.delete(alias);return!1}return!0};return absoluteEntries=
absoluteEntries.filter(filterCb),relativeEntries=relativeEntries.filter(filterCb),isRemoved},cloneTo=toStack=>(absoluteEntries.forEach(entry=>{toStack.add(entry.
middleware,{...entry})}),relativeEntries.forEach(entry=>{toStack.addRelativeTo(entry.middleware,{...entry})}),toStack.identifyOnResolve?.(stack.identifyOnResolve()),
toStack),expandRelativeMiddlewareList=from=>{let expandedMiddlewareList=[];return from.before.forEach(entry=>{entry.before.length===0&&entry.after.length===0?expandedMiddlewareList.
push(entry):expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry))}),expandedMiddlewareList.push(from),from.after.reverse().forEach(entry=>{entry.before.
length===0&&entry.after.length===0?expandedMiddlewareList.push(entry):expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry))}),expandedMiddlewareList},
getMiddlewareList=(debug=!1)=>{let normalizedAbsoluteEntries=[],normalizedRelativeEntries=[],normalizedEntriesNameMap={};return absoluteEntries.forEach(entry=>{
let normalizedEntry={...entry,before:[],after:[]};for(let alias of getAllAliases(normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=normalizedEntry;
normalizedAbsoluteEntries.push(normalizedEntry)}),relativeEntries.forEach(entry=>{let normalizedEntry={...entry,before:[],after:[]};for(let alias of getAllAliases(
normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=normalizedEntry;normalizedRelativeEntries.push(normalizedEntry)}),normalizedRelativeEntries.
forEach(entry=>{if(entry.toMiddleware){let toMiddleware=normalizedEntriesNameMap[entry.toMiddleware];if(toMiddleware===void 0){if(debug)return;throw new Error(`${entry.
toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name,entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`)}entry.relation===
"after"&&toMiddleware.after.push(entry),entry.relation==="before"&&toMiddleware.before.push(entry)}}),sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).
reduce((wholeList,expandedMiddlewareList)=>(wholeList.push(...expandedMiddlewareList),wholeList),[])},stack={add:(middleware,options={})=>{let{name,override,aliases:_aliases}=options,
entry={step:"initialize",priority:"normal",middleware,...options},aliases=getAllAliases(name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.
has(alias))){if(!override)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(let alias of aliases){let toOverrideIndex=absoluteEntries.
findIndex(entry2=>entry2.name===alias||entry2.aliases?.some(a7=>a7===alias));if(toOverrideIndex===-1)continue;let toOverride=absoluteEntries[toOverrideIndex];if(toOverride.
step!==entry.step||entry.priority!==toOverride.priority)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" middleware with ${toOverride.
priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware with ${entry.priority} priorit\
y in ${entry.step} step.`);absoluteEntries.splice(toOverrideIndex,1)}}for(let alias of aliases)entriesNameSet.add(alias)}absoluteEntries.push(entry)},addRelativeTo:(middleware,options)=>{
let{name,override,aliases:_aliases}=options,entry={middleware,...options},aliases=getAllAliases(name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.
has(alias))){if(!override)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(let alias of aliases){let toOverrideIndex=relativeEntries.
findIndex(entry2=>entry2.name===alias||entry2.aliases?.some(a7=>a7===alias));if(toOverrideIndex===-1)continue;let toOverride=relativeEntries[toOverrideIndex];if(toOverride.
toMiddleware!==entry.toMiddleware||toOverride.relation!==entry.relation)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" m\
iddleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware ${entry.
relation} "${entry.toMiddleware}" middleware.`);relativeEntries.splice(toOverrideIndex,1)}}for(let alias of aliases)entriesNameSet.add(alias)}relativeEntries.push(
entry)},clone:()=>cloneTo(constructStack()),use:plugin=>{plugin.applyToStack(stack)},remove:toRemove=>typeof toRemove=="string"?removeByName(toRemove):removeByReference(
toRemove),removeByTag:toRemove=>{let isRemoved=!1,filterCb=entry=>{let{tags,name,aliases:_aliases}=entry;if(tags&&tags.includes(toRemove)){let aliases=getAllAliases(
name,_aliases);for(let alias of aliases)entriesNameSet.delete(alias);return isRemoved=!0,!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=
relativeEntries.filter(filterCb),isRemoved},concat:from=>{let cloned=cloneTo(constructStack());return cloned.use(from),cloned.identifyOnResolve(identifyOnResolve||
cloned.identifyOnResolve()||(from.identifyOnResolve?.()??!1)),cloned},applyToStack:cloneTo,identify:()=>getMiddlewareList(!0).map(mw=>{let step=mw.step??mw.relation+
" "+mw.toMiddleware;return getMiddlewareNameWithAliases(mw.name,mw.aliases)+" - "+step}),identifyOnResolve(toggle){return typeof toggle=="boolean"&&(identifyOnResolve=
toggle),identifyOnResolve},resolve:(handler,context)=>{for(let middleware of getMiddlewareList().map(entry=>entry.middleware).reverse())handler=middleware(handler,
context);return identifyOnResolve&&console.log(stack.identify()),handler}};return stack},stepWeights={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},
priorityWeights={high:3,normal:2,low:1}}});var Client,init_client=__esm({"node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js"(){init_MiddlewareStack();Client=class{config;middlewareStack=constructStack();initConfig;handlers;constructor(config){
this.config=config;let{protocol,protocolSettings}=config;protocolSettings&&typeof protocol=="function"&&(config.protocol=new protocol(protocolSettings))}send(command7,optionsOrCb,cb){
let options=typeof optionsOrCb!="function"?optionsOrCb:void 0,callback=typeof optionsOrCb=="function"?optionsOrCb:cb,useHandlerCache=options===void 0&&this.config.
cacheMiddleware===!0,handler;if(useHandlerCache){this.handlers||(this.handlers=new WeakMap);let handlers=this.handlers;handlers.has(command7.constructor)?handler=
handlers.get(command7.constructor):(handler=command7.resolveMiddleware(this.middlewareStack,this.config,options),handlers.set(command7.constructor,handler))}else
delete this.handlers,handler=command7.resolveMiddleware(this.middlewareStack,this.config,options);if(callback)handler(command7).then(result=>callback(null,result.
output),err=>callback(err)).catch(()=>{});else return handler(command7).then(result=>result.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.
handlers}}}});var deref,init_deref=__esm({"node_modules/@smithy/core/dist-es/submodules/schema/deref.js"(){deref=schemaRef=>typeof schemaRef=="function"?schemaRef():schemaRef}});var operation,init_operation=__esm({"node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js"(){operation=(namespace,name,traits,input,output)=>({
name,namespace,traits,input,output})}});var schemaDeserializationMiddleware,findHeader,init_schemaDeserializationMiddleware=__esm({"node_modules/@smithy/core/dist-es/submodules/schema/middleware/schem\
aDeserializationMiddleware.js"(){init_transport();init_operation();schemaDeserializationMiddleware=config=>(next,context)=>async args=>{let{response}=await next(
args),{operationSchema}=getSmithyContext(context),[,ns,n3,t,i7,o3]=operationSchema??[];try{let parsed=await config.protocol.deserializeResponse(operation(ns,n3,
t,i7,o3),{...config,...context},response);return{response,output:parsed}}catch(error){if(Object.defineProperty(error,"$response",{value:response,enumerable:!1,writable:!1,
configurable:!1}),!("$metadata"in error)){let hint="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
try{error.message+=`
  `+hint}catch{!context.logger||context.logger?.constructor?.name==="NoOpLogger"?console.warn(hint):context.logger?.warn?.(hint)}typeof error.$responseBodyText<
"u"&&error.$response&&(error.$response.body=error.$responseBodyText);try{if(HttpResponse.isInstance(response)){let{headers={},statusCode}=response,headerEntries=Object.
entries(headers);error.$metadata={httpStatusCode:statusCode,requestId:findHeader(/^x-[\w-]+-request-?id$/,headerEntries),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,
headerEntries),cfId:findHeader(/^x-[\w-]+-cf-id$/,headerEntries)}}}catch{}}throw error}},findHeader=(pattern,headers)=>(headers.find(([k7])=>k7.match(pattern))||
[void 0,void 0])[1]}});var schemaSerializationMiddleware,init_schemaSerializationMiddleware=__esm({"node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationM\
iddleware.js"(){init_transport();init_operation();schemaSerializationMiddleware=config=>(next,context)=>async args=>{let{operationSchema}=getSmithyContext(context),
[,ns,n3,t,i7,o3]=operationSchema??[],endpoint=context.endpointV2?async()=>toEndpointV1(context.endpointV2):config.endpoint,request=await config.protocol.serializeRequest(
operation(ns,n3,t,i7,o3),args.input,{...config,...context,endpoint});return next({...args,request})}}});function getSchemaSerdePlugin(config){return{applyToStack:commandStack=>{commandStack.add(schemaSerializationMiddleware(config),serializerMiddlewareOption),commandStack.
add(schemaDeserializationMiddleware(config),deserializerMiddlewareOption),config.protocol.setSerdeContext(config)}}}var deserializerMiddlewareOption,serializerMiddlewareOption,
init_getSchemaSerdePlugin=__esm({"node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js"(){init_schemaDeserializationMiddleware();
init_schemaSerializationMiddleware();deserializerMiddlewareOption={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},serializerMiddlewareOption=
{name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0}}});function translateTraits(indicator){if(typeof indicator=="object")return indicator;if(indicator=indicator|0,traitsCache[indicator])return traitsCache[indicator];
let traits={},i7=0;for(let trait of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(indicator>>i7++&
1)===1&&(traits[trait]=1);return traitsCache[indicator]=traits}var traitsCache,init_translateTraits=__esm({"node_modules/@smithy/core/dist-es/submodules/schema/\
schemas/translateTraits.js"(){traitsCache=[]}});function member(memberSchema,memberName){if(memberSchema instanceof NormalizedSchema)return Object.assign(memberSchema,{memberName,_isMemberSchema:!0});let internalCtorAccess=NormalizedSchema;
return new internalCtorAccess(memberSchema,memberName)}var anno,simpleSchemaCacheN,simpleSchemaCacheS,NormalizedSchema,isMemberSchema,isStaticSchema,init_NormalizedSchema=__esm(
{"node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js"(){init_deref();init_translateTraits();anno={it:Symbol.for("@smithy/nor-struct\
-it"),ns:Symbol.for("@smithy/ns")},simpleSchemaCacheN=[],simpleSchemaCacheS={},NormalizedSchema=class _NormalizedSchema{ref;memberName;static symbol=Symbol.for(
"@smithy/nor");symbol=_NormalizedSchema.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(ref,memberName){this.ref=ref,this.memberName=
memberName;let traitStack=[],_ref=ref,schema=ref;for(this._isMemberSchema=!1;isMemberSchema(_ref);)traitStack.push(_ref[1]),_ref=_ref[0],schema=deref(_ref),this.
_isMemberSchema=!0;if(traitStack.length>0){this.memberTraits={};for(let i7=traitStack.length-1;i7>=0;--i7){let traitSet=traitStack[i7];Object.assign(this.memberTraits,
translateTraits(traitSet))}}else this.memberTraits=0;if(schema instanceof _NormalizedSchema){let computedMemberTraits=this.memberTraits;Object.assign(this,schema),
this.memberTraits=Object.assign({},computedMemberTraits,schema.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=memberName??
schema.memberName;return}if(this.schema=deref(schema),isStaticSchema(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.
name=this.memberName??String(schema),this.traits=0),this._isMemberSchema&&!memberName)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.
getName(!0)} missing member name.`)}static[Symbol.hasInstance](lhs){let isPrototype=this.prototype.isPrototypeOf(lhs);return!isPrototype&&typeof lhs=="object"&&
lhs!==null?lhs.symbol===this.symbol:isPrototype}static of(ref){let keyAble=typeof ref=="function"||typeof ref=="object"&&ref!==null;if(typeof ref=="number"){if(simpleSchemaCacheN[ref])
return simpleSchemaCacheN[ref]}else if(typeof ref=="string"){if(simpleSchemaCacheS[ref])return simpleSchemaCacheS[ref]}else if(keyAble&&ref[anno.ns])return ref[anno.
ns];let sc=deref(ref);if(sc instanceof _NormalizedSchema)return sc;if(isMemberSchema(sc)){let[ns2,traits]=sc;if(ns2 instanceof _NormalizedSchema)return Object.assign(
ns2.getMergedTraits(),translateTraits(traits)),ns2;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref,null,2)}.`)}
let ns=new _NormalizedSchema(sc);return keyAble?ref[anno.ns]=ns:typeof sc=="string"?simpleSchemaCacheS[sc]=ns:typeof sc=="number"?simpleSchemaCacheN[sc]=ns:ns}getSchema(){
let sc=this.schema;return Array.isArray(sc)&&sc[0]===0?sc[4]:sc}getName(withNamespace=!1){let{name}=this;return!withNamespace&&name&&name.includes("#")?name.split(
"#")[1]:name||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){let sc=this.getSchema();return typeof sc==
"number"?sc>=64&&sc<128:sc[0]===1}isMapSchema(){let sc=this.getSchema();return typeof sc=="number"?sc>=128&&sc<=255:sc[0]===2}isStructSchema(){let sc=this.getSchema();
if(typeof sc!="object")return!1;let id=sc[0];return id===3||id===-3||id===4}isUnionSchema(){let sc=this.getSchema();return typeof sc!="object"?!1:sc[0]===4}isBlobSchema(){
let sc=this.getSchema();return sc===21||sc===42}isTimestampSchema(){let sc=this.getSchema();return typeof sc=="number"&&sc>=4&&sc<=7}isUnitSchema(){return this.
getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){
return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){let{streaming}=this.
getMergedTraits();return!!streaming||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??
(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return translateTraits(this.memberTraits)}getOwnTraits(){return translateTraits(
this.traits)}getKeySchema(){let[isDoc,isMap]=[this.isDocumentSchema(),this.isMapSchema()];if(!isDoc&&!isMap)throw new Error(`@smithy/core/schema - cannot get ke\
y for non-map: ${this.getName(!0)}`);let schema=this.getSchema(),memberSchema=isDoc?15:schema[4]??0;return member([memberSchema,0],"key")}getValueSchema(){let sc=this.
getSchema(),[isDoc,isMap,isList]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],memberSchema=typeof sc=="number"?63&sc:sc&&typeof sc=="object"&&
(isMap||isList)?sc[3+sc[0]]:isDoc?15:void 0;if(memberSchema!=null)return member([memberSchema,0],isMap?"value":"member");throw new Error(`@smithy/core/schema - ${this.
getName(!0)} has no value member.`)}getMemberSchema(memberName){let struct=this.getSchema();if(this.isStructSchema()&&struct[4].includes(memberName)){let i7=struct[4].
indexOf(memberName),memberSchema=struct[5][i7];return member(isMemberSchema(memberSchema)?memberSchema:[memberSchema,0],memberName)}if(this.isDocumentSchema())return member(
[15,0],memberName);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`)}getMemberSchemas(){let buffer={};try{for(let[k7,v]of this.
structIterator())buffer[k7]=v}catch{}return buffer}getEventStreamMember(){if(this.isStructSchema()){for(let[memberName,memberSchema]of this.structIterator())if(memberSchema.
isStreaming()&&memberSchema.isStructSchema())return memberName}return""}*structIterator(){if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error(
"@smithy/core/schema - cannot iterate non-struct schema.");let struct=this.getSchema(),z=struct[4].length,it=struct[anno.it];if(it&&z===it.length){yield*it;return}
it=Array(z);for(let i7=0;i7<z;++i7){let k7=struct[4][i7],v=member([struct[5][i7],0],k7);yield it[i7]=[k7,v]}struct[anno.it]=it}};isMemberSchema=sc=>Array.isArray(
sc)&&sc.length===2,isStaticSchema=sc=>Array.isArray(sc)&&sc.length>=5}});var TypeRegistry,init_TypeRegistry=__esm({"node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js"(){TypeRegistry=class _TypeRegistry{namespace;schemas;exceptions;static registries=new Map;constructor(namespace,schemas=new Map,exceptions=new Map){
this.namespace=namespace,this.schemas=schemas,this.exceptions=exceptions,_TypeRegistry.registries.has(namespace)||_TypeRegistry.registries.set(namespace,this)}static for(namespace){
return _TypeRegistry.registries.get(namespace)??new _TypeRegistry(namespace)}copyFrom(other){let{schemas,exceptions}=this;for(let[k7,v]of other.schemas)schemas.
has(k7)||schemas.set(k7,v);for(let[k7,v]of other.exceptions)exceptions.has(k7)||exceptions.set(k7,v)}register(shapeId,schema){let qualifiedName=this.normalizeShapeId(
shapeId);for(let r7 of[this,_TypeRegistry.for(qualifiedName.split("#")[0])])r7.schemas.has(qualifiedName)||r7.schemas.set(qualifiedName,schema)}getSchema(shapeId){
let id=this.normalizeShapeId(shapeId);if(!this.schemas.has(id)){if(!shapeId.includes("#")){let suffix="#"+shapeId,candidates=[];for(let[shapeId2,schema]of this.
schemas.entries())shapeId2.endsWith(suffix)&&candidates.push(schema);if(candidates.length===1)return candidates[0]}throw new Error(`@smithy/core/schema - schema\
 not found for ${id}`)}return this.schemas.get(id)}registerError(es,ctor){let $error=es,ns=$error[1],qualifiedName=ns+"#"+$error[2];ctor.hasOwnProperty?.("shape\
Id")||(ctor.shapeId=qualifiedName);for(let r7 of[this,_TypeRegistry.for(ns)])!r7.schemas.has(qualifiedName)&&!r7.exceptions.has($error)&&(r7.schemas.set(qualifiedName,
$error),r7.exceptions.set($error,ctor))}getErrorCtor(es){let $error=es;return this.exceptions.has($error)?this.exceptions.get($error):_TypeRegistry.for($error[1]).
exceptions.get($error)}getBaseException(){for(let exceptionKey of this.exceptions.keys())if(Array.isArray(exceptionKey)){let[,ns,name]=exceptionKey,id=ns+"#"+name;
if(id.startsWith("smithy.ts.sdk.synthetic.")&&id.endsWith("ServiceException"))return exceptionKey}}find(predicate){for(let schema of this.schemas.values())if(predicate(
schema))return schema}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(shapeId){return shapeId.includes("#")?shapeId:this.namespace+"#"+shapeId}}}});var init_schema=__esm({"node_modules/@smithy/core/dist-es/submodules/schema/index.js"(){init_deref();init_getSchemaSerdePlugin();init_NormalizedSchema();init_translateTraits();
init_TypeRegistry()}});function schemaLogFilter(schema,data){if(data==null)return data;let ns=NormalizedSchema.of(schema);if(ns.getMergedTraits().sensitive)return SENSITIVE_STRING;if(ns.
isListSchema()){let valueSchema=ns.getValueSchema();if(valueSchema.getMergedTraits().sensitive)return SENSITIVE_STRING;if(Array.isArray(data))return data.map(value=>schemaLogFilter(
valueSchema,value))}else if(ns.isMapSchema()){let valueSchema=ns.getValueSchema();if(ns.getKeySchema().getMergedTraits().sensitive||valueSchema.getMergedTraits().
sensitive)return SENSITIVE_STRING;if(typeof data=="object")return Object.fromEntries(Object.entries(data).map(([key,value])=>[key,schemaLogFilter(valueSchema,value)]))}else if(ns.
isStructSchema()&&typeof data=="object"){let object=data,newObject={};for(let[member2,memberNs]of ns.structIterator())object[member2]!=null&&(newObject[member2]=
schemaLogFilter(memberNs,object[member2]));return newObject}return data}var SENSITIVE_STRING,init_schemaLogFilter=__esm({"node_modules/@smithy/core/dist-es/subm\
odules/client/smithy-client/schemaLogFilter.js"(){init_schema();SENSITIVE_STRING="***SensitiveInformation***"}});var operationEventStreamMarker,Command,ClassBuilder,init_command=__esm({"node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js"(){init_dist_es();
init_MiddlewareStack();init_schemaLogFilter();init_schema();operationEventStreamMarker=Symbol.for("@smithy/op-event-stream"),Command=class{middlewareStack=constructStack();schema;static classBuilder(){
return new ClassBuilder}resolveMiddlewareWithContext(clientStack,configuration,options,{middlewareFn,clientName,commandName,inputFilterSensitiveLog,outputFilterSensitiveLog,
smithyContext,additionalContext,CommandCtor}){for(let mw of middlewareFn.bind(this)(CommandCtor,clientStack,configuration,options))this.middlewareStack.use(mw);
let stack=clientStack.concat(this.middlewareStack),{logger:logger2}=configuration,additionalSmithyContext=additionalContext[SMITHY_CONTEXT_KEY],handlerExecutionContext={
logger:logger2,clientName,commandName,inputFilterSensitiveLog,outputFilterSensitiveLog,...additionalContext,[SMITHY_CONTEXT_KEY]:{...additionalSmithyContext,commandInstance:this,
...smithyContext,...options?.metricsRecorder===void 0?{}:{metricsRecorder:options.metricsRecorder},...options?.abortSignal===void 0?{}:{abortSignal:options.abortSignal}}},
{requestHandler}=configuration,requestOptions=options??{};requestOptions.metricsRecorder&&(requestOptions={...requestOptions},delete requestOptions.metricsRecorder);
let isEventStream,schema=this.schema,marker=schema?.[operationEventStreamMarker];if(marker!==void 0)isEventStream=marker;else if(schema&&Array.isArray(schema)&&
schema[0]===9){let[,,,,input$,output$]=schema;isEventStream=schema[operationEventStreamMarker]=!!(NormalizedSchema.of(input$).getEventStreamMember()||NormalizedSchema.
of(output$).getEventStreamMember())}return isEventStream&&(requestOptions={isEventStream,...requestOptions}),stack.resolve(request=>requestHandler.handle(request.
request,requestOptions),handlerExecutionContext)}},ClassBuilder=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(cb){
this._init=cb}ep(endpointParameterInstructions){return this._ep=endpointParameterInstructions,this}m(middlewareSupplier){return this._middlewareFn=middlewareSupplier,
this}s(service,operation2,smithyContext={}){return this._smithyContext={service,operation:operation2,...smithyContext},this}c(additionalContext={}){return this.
_additionalContext=additionalContext,this}n(clientName,commandName){return this._clientName=clientName,this._commandName=commandName,this}f(inputFilter=_=>_,outputFilter=_=>_){
return this._inputFilterSensitiveLog=inputFilter,this._outputFilterSensitiveLog=outputFilter,this}ser(serializer){return this._serializer=serializer,this}de(deserializer){
return this._deserializer=deserializer,this}sc(operation2){return this._operationSchema=operation2,this._smithyContext.operationSchema=operation2,this}build(){let closure=this,
CommandRef;return CommandRef=class extends Command{input;static getEndpointParameterInstructions(){return closure._ep}constructor(...[input]){super(),this.input=
input??{},closure._init(this),this.schema=closure._operationSchema}resolveMiddleware(stack,configuration,options){let op=closure._operationSchema,input=op?.[4]??
op?.input,output=op?.[5]??op?.output;return this.resolveMiddlewareWithContext(stack,configuration,options,{CommandCtor:CommandRef,middlewareFn:closure._middlewareFn,
clientName:closure._clientName,commandName:closure._commandName,inputFilterSensitiveLog:closure._inputFilterSensitiveLog??(op?schemaLogFilter.bind(null,input):_=>_),
outputFilterSensitiveLog:closure._outputFilterSensitiveLog??(op?schemaLogFilter.bind(null,output):_=>_),smithyContext:closure._smithyContext,additionalContext:closure.
_additionalContext})}serialize=closure._serializer;deserialize=closure._deserializer}}}}});var createAggregatedClient,init_create_aggregated_client=__esm({"node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js"(){
createAggregatedClient=(commands5,Client2,options)=>{for(let[command7,CommandCtor]of Object.entries(commands5)){let methodImpl=async function(args,optionsOrCb,cb){
let command8=new CommandCtor(args);if(typeof optionsOrCb=="function")this.send(command8,optionsOrCb);else if(typeof cb=="function"){if(typeof optionsOrCb!="obje\
ct")throw new Error(`Expected http options but got ${typeof optionsOrCb}`);this.send(command8,optionsOrCb||{},cb)}else return this.send(command8,optionsOrCb)},methodName=(command7[0].
toLowerCase()+command7.slice(1)).replace(/Command$/,"");Client2.prototype[methodName]=methodImpl}let{paginators={},waiters={}}=options??{};for(let[paginatorName,
paginatorFn]of Object.entries(paginators))Client2.prototype[paginatorName]===void 0&&(Client2.prototype[paginatorName]=function(commandInput={},paginationConfiguration,...rest){
return paginatorFn({...paginationConfiguration,client:this},commandInput,...rest)});for(let[waiterName,waiterFn]of Object.entries(waiters))Client2.prototype[waiterName]===
void 0&&(Client2.prototype[waiterName]=async function(commandInput={},waiterConfiguration,...rest){let config=waiterConfiguration;return typeof waiterConfiguration==
"number"&&(config={maxWaitTime:waiterConfiguration}),waiterFn({...config,client:this},commandInput,...rest)})}}});var ServiceException,decorateServiceException,init_exceptions=__esm({"node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js"(){ServiceException=
class _ServiceException extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(options){
super(options.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=options.name,this.$fault=options.$fault,this.$metadata=
options.$metadata}static isInstance(value){if(!value)return!1;let candidate=value;return _ServiceException.prototype.isPrototypeOf(candidate)||!!candidate.$fault&&
!!candidate.$metadata&&(candidate.$fault==="client"||candidate.$fault==="server")}static[Symbol.hasInstance](instance){if(!instance)return!1;let candidate=instance;
if(this===_ServiceException)return _ServiceException.isInstance(instance);if(_ServiceException.isInstance(instance)){if(this.prototype.isPrototypeOf(instance))return!0;
let targetId=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0,candidateHasShapeId=!1;if(targetId){let proto=Object.getPrototypeOf(candidate);
for(;proto&&proto!==Object.prototype;){let ctor=proto.constructor,candidateId=ctor!==_ServiceException&&Object.prototype.hasOwnProperty.call(ctor,"shapeId")?ctor?.
shapeId:void 0;if(candidateId&&(candidateHasShapeId=!0,candidateId===targetId))return!0;proto=Object.getPrototypeOf(proto)}}if(targetId&&candidateHasShapeId)return!1;
let targetName=this.name;if(targetName&&targetName.length>=6){if(candidate.name===targetName)return!0;let proto=Object.getPrototypeOf(candidate);for(;proto&&proto!==
Object.prototype;){let ctorName=proto.constructor?.name;if(ctorName&&ctorName!=="Error"&&ctorName===targetName)return!0;proto=Object.getPrototypeOf(proto)}}}return!1}},
decorateServiceException=(exception,additions={})=>{Object.entries(additions).filter(([,v])=>v!==void 0).forEach(([k7,v])=>{(exception[k7]==null||exception[k7]===
"")&&(exception[k7]=v)});let message=exception.message||exception.Message||"UnknownError";return exception.message=message,delete exception.Message,exception}}});var loadConfigsForDefaultMode,init_defaults_mode=__esm({"node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js"(){loadConfigsForDefaultMode=
mode=>{switch(mode){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}}}});var warningEmitted,emitWarningIfUnsupportedVersion2,init_emitWarningIfUnsupportedVersion2=__esm({"node_modules/@smithy/core/dist-es/submodules/client/smithy-cli\
ent/emitWarningIfUnsupportedVersion.js"(){warningEmitted=!1,emitWarningIfUnsupportedVersion2=version=>{version&&!warningEmitted&&parseInt(version.substring(1,version.
indexOf(".")))<16&&(warningEmitted=!0)}}});var knownAlgorithms,getChecksumConfiguration,resolveChecksumRuntimeConfig,init_checksum2=__esm({"node_modules/@smithy/core/dist-es/submodules/client/smithy-clie\
nt/extensions/checksum.js"(){init_transport();init_dist_es();knownAlgorithms=Object.values(AlgorithmId),getChecksumConfiguration=runtimeConfig=>{let checksumAlgorithms=[];
for(let id in AlgorithmId){if(!hasOwn(AlgorithmId,id))continue;let algorithmId=AlgorithmId[id];runtimeConfig[algorithmId]!==void 0&&checksumAlgorithms.push({algorithmId:()=>algorithmId,
checksumConstructor:()=>runtimeConfig[algorithmId]})}for(let[id,ChecksumCtor]of Object.entries(runtimeConfig.checksumAlgorithms??{}))checksumAlgorithms.push({algorithmId:()=>id,
checksumConstructor:()=>ChecksumCtor});return{addChecksumAlgorithm(algo){runtimeConfig.checksumAlgorithms=runtimeConfig.checksumAlgorithms??{};let id=algo.algorithmId(),
ctor=algo.checksumConstructor();knownAlgorithms.includes(id)?runtimeConfig.checksumAlgorithms[id.toUpperCase()]=ctor:runtimeConfig.checksumAlgorithms[id]=ctor,checksumAlgorithms.
push(algo)},checksumAlgorithms(){return checksumAlgorithms}}},resolveChecksumRuntimeConfig=clientConfig=>{let runtimeConfig={};return clientConfig.checksumAlgorithms().
forEach(checksumAlgorithm=>{let id=checksumAlgorithm.algorithmId();knownAlgorithms.includes(id)&&(runtimeConfig[id]=checksumAlgorithm.checksumConstructor())}),runtimeConfig}}});var getRetryConfiguration,resolveRetryRuntimeConfig,init_retry=__esm({"node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js"(){
getRetryConfiguration=runtimeConfig=>({setRetryStrategy(retryStrategy){runtimeConfig.retryStrategy=retryStrategy},retryStrategy(){return runtimeConfig.retryStrategy}}),
resolveRetryRuntimeConfig=retryStrategyConfiguration=>{let runtimeConfig={};return runtimeConfig.retryStrategy=retryStrategyConfiguration.retryStrategy(),runtimeConfig}}});var getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig2,init_defaultExtensionConfiguration=__esm({"node_modules/@smithy/core/dist-es/submodules/client\
/smithy-client/extensions/defaultExtensionConfiguration.js"(){init_checksum2();init_retry();getDefaultExtensionConfiguration=runtimeConfig=>Object.assign(getChecksumConfiguration(
runtimeConfig),getRetryConfiguration(runtimeConfig)),resolveDefaultRuntimeConfig2=config=>Object.assign(resolveChecksumRuntimeConfig(config),resolveRetryRuntimeConfig(
config))}});var getValueFromTextNode,init_get_value_from_text_node=__esm({"node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js"(){
init_transport();getValueFromTextNode=obj=>{let textNodeName="#text";for(let key in obj)hasOwn(obj,key)&&(obj[key][textNodeName]!==void 0?obj[key]=obj[key][textNodeName]:
typeof obj[key]=="object"&&obj[key]!==null&&(obj[key]=getValueFromTextNode(obj[key])));return obj}}});var NoOpLogger,init_NoOpLogger=__esm({"node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js"(){NoOpLogger=class{trace(){}debug(){}info(){}warn(){}error(){}}}});function makeBuilder(common,service,name,ep){return function(added,plugins,op,$,smithyContext={}){let epMerged=Object.assign({},common,added);return Command.classBuilder().
ep(epMerged).m(function(CommandCtor,clientStack,config,options){let list=plugins.call(this,CommandCtor,clientStack,config,options);return list.unshift(ep(config,
CommandCtor.getEndpointParameterInstructions())),list}).s(service,op,smithyContext).n(name,op.charAt(0).toUpperCase()+op.slice(1)+"Command").sc($).build()}}var init_client_command_builder=__esm(
{"node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js"(){init_command()}});var init_client2=__esm({"node_modules/@smithy/core/dist-es/submodules/client/index.js"(){init_transport();init_transport();init_client();init_command();init_create_aggregated_client();
init_defaults_mode();init_emitWarningIfUnsupportedVersion2();init_exceptions();init_defaultExtensionConfiguration();init_get_value_from_text_node();init_NoOpLogger();
init_client_command_builder()}});var AWS_EXECUTION_ENV,AWS_REGION_ENV,AWS_DEFAULT_REGION_ENV,ENV_IMDS_DISABLED,DEFAULTS_MODE_OPTIONS,IMDS_REGION_PATH,IMDS_TOKEN_PATH,X_AWS_EC2_METADATA_TOKEN,X_AWS_EC2_METADATA_TOKEN_TTL,
init_constants=__esm({"node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js"(){AWS_EXECUTION_ENV="AWS_EXECUTION_ENV",AWS_REGION_ENV="A\
WS_REGION",AWS_DEFAULT_REGION_ENV="AWS_DEFAULT_REGION",ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",DEFAULTS_MODE_OPTIONS=["in-region","cross-region","mobile",
"standard","legacy"],IMDS_REGION_PATH="/latest/meta-data/placement/region",IMDS_TOKEN_PATH="/latest/api/token",X_AWS_EC2_METADATA_TOKEN="x-aws-ec2-metadata-toke\
n",X_AWS_EC2_METADATA_TOKEN_TTL="x-aws-ec2-metadata-token-ttl-seconds"}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load().Agent},get ClientRequest(){
return load().ClientRequest},get CloseEvent(){return load().CloseEvent},get IncomingMessage(){return load().IncomingMessage},get METHODS(){return load().METHODS},
get MessageEvent(){return load().MessageEvent},get OutgoingMessage(){return load().OutgoingMessage},get STATUS_CODES(){return load().STATUS_CODES},get Server(){
return load().Server},get ServerResponse(){return load().ServerResponse},get WebSocket(){return load().WebSocket},get _connectionListener(){return load()._connectionListener},
get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get maxHeaderSize(){return load().maxHeaderSize},
get request(){return load().request},get setGlobalProxyFromEnv(){return load().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load().setMaxIdleHTTPParsers},
get validateHeaderName(){return load().validateHeaderName},get validateHeaderValue(){return load().validateHeaderValue}}}});var TIMEOUT_MS,NEG_CACHE_TTL_MS,negativeCacheUntil,getInstanceMetadataRegion,cacheNegativeAndReturnUndefined,resolveImdsEndpoint,imdsRequest,init_getInstanceMetadataRegion=__esm(
{"node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js"(){init_constants();TIMEOUT_MS=1e3,NEG_CACHE_TTL_MS=
6e4,negativeCacheUntil=0,getInstanceMetadataRegion=async()=>{if(!process.env[ENV_IMDS_DISABLED]&&!(Date.now()<negativeCacheUntil))try{let endpoint=resolveImdsEndpoint(),
token=(await imdsRequest({...endpoint,path:IMDS_TOKEN_PATH,method:"PUT",headers:{[X_AWS_EC2_METADATA_TOKEN_TTL]:"21600"}})).toString();return(await imdsRequest(
{...endpoint,path:IMDS_REGION_PATH,method:"GET",headers:{[X_AWS_EC2_METADATA_TOKEN]:token}})).toString().trim()||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}},
cacheNegativeAndReturnUndefined=()=>{negativeCacheUntil=Date.now()+NEG_CACHE_TTL_MS},resolveImdsEndpoint=()=>{let envEndpoint=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if(envEndpoint){let url=new URL(envEndpoint);return{hostname:url.hostname.replace(/^\[(.+)]$/,"$1"),port:url.port?Number(url.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE===
"IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},imdsRequest=async options=>{let{request}=await Promise.resolve().then(()=>__toESM(require_http()));
return new Promise((resolve,reject)=>{let req=request({hostname:options.hostname,port:options.port,path:options.path,method:options.method,headers:options.headers,
timeout:TIMEOUT_MS,signal:AbortSignal.timeout(TIMEOUT_MS)});req.on("error",err=>{reject(err),req.destroy()}),req.on("timeout",()=>{reject(new Error("TimeoutErro\
r from instance metadata service")),req.destroy()}),req.on("response",res=>{let{statusCode=400}=res;if(statusCode<200||statusCode>=300){reject(Object.assign(new Error(
"Error response received from instance metadata service"),{statusCode})),req.destroy();return}let chunks=[];res.on("data",chunk=>chunks.push(chunk)),res.on("end",
()=>{resolve(Buffer.concat(chunks)),req.destroy()})}),req.end()})}}});var REGION_ENV_NAME,REGION_INI_NAME,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,init_config=__esm({"node_modules/@smithy/core/dist-es/submodules/\
config/config-resolver/regionConfig/config.js"(){init_getInstanceMetadataRegion();REGION_ENV_NAME="AWS_REGION",REGION_INI_NAME="region",NODE_REGION_CONFIG_OPTIONS=
{environmentVariableSelector:env2=>env2[REGION_ENV_NAME],configFileSelector:profile=>profile[REGION_INI_NAME],default:async()=>{let region=await getInstanceMetadataRegion();
if(region)return region;throw new Error("Region is missing")}},NODE_REGION_CONFIG_FILE_OPTIONS={preferredFile:"credentials"}}});var validRegions,checkRegion,init_checkRegion=__esm({"node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js"(){init_transport();
validRegions=new Set,checkRegion=(region,check=isValidHostLabel)=>{if(!validRegions.has(region)&&!check(region))if(region==="*")console.warn('@smithy/config-res\
olver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(
`Region not accepted: region="${region}" is not a valid hostname component.`);else validRegions.add(region)}}});var isFipsRegion,init_isFipsRegion=__esm({"node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js"(){isFipsRegion=region=>typeof region==
"string"&&(region.startsWith("fips-")||region.endsWith("-fips"))}});var getRealRegion,init_getRealRegion=__esm({"node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js"(){init_isFipsRegion();
getRealRegion=region=>isFipsRegion(region)?["fips-aws-global","aws-fips"].includes(region)?"us-east-1":region.replace(/fips-(dkr-|prod-)?|-fips/,""):region}});var resolveRegionConfig,init_resolveRegionConfig=__esm({"node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js"(){
init_checkRegion();init_getRealRegion();init_isFipsRegion();resolveRegionConfig=input=>{let{region,useFipsEndpoint}=input;if(!region)throw new Error("Region is \
missing");return Object.assign(input,{region:async()=>{let providedRegion=typeof region=="function"?await region():region,realRegion=getRealRegion(providedRegion);
return checkRegion(realRegion),realRegion},useFipsEndpoint:async()=>{let providedRegion=typeof region=="string"?region:await region();return isFipsRegion(providedRegion)?
!0:typeof useFipsEndpoint!="function"?Promise.resolve(!!useFipsEndpoint):useFipsEndpoint()}})}}});var AWS_DEFAULTS_MODE_ENV,AWS_DEFAULTS_MODE_CONFIG,NODE_DEFAULTS_MODE_CONFIG_OPTIONS,init_defaultsModeConfig=__esm({"node_modules/@smithy/core/dist-es/submodule\
s/config/defaults-mode/defaultsModeConfig.js"(){AWS_DEFAULTS_MODE_ENV="AWS_DEFAULTS_MODE",AWS_DEFAULTS_MODE_CONFIG="defaults_mode",NODE_DEFAULTS_MODE_CONFIG_OPTIONS=
{environmentVariableSelector:env2=>env2[AWS_DEFAULTS_MODE_ENV],configFileSelector:profile=>profile[AWS_DEFAULTS_MODE_CONFIG],default:"legacy"}}});var resolveDefaultsModeConfig,resolveNodeDefaultsModeAuto,inferPhysicalRegion,init_resolveDefaultsModeConfig=__esm({"node_modules/@smithy/core/dist-es/submodule\
s/config/defaults-mode/resolveDefaultsModeConfig.js"(){init_config();init_getInstanceMetadataRegion();init_configLoader();init_memoize();init_constants();init_defaultsModeConfig();
resolveDefaultsModeConfig=({region=loadConfig(NODE_REGION_CONFIG_OPTIONS),defaultsMode=loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)}={})=>memoize(async()=>{let mode=typeof defaultsMode==
"function"?await defaultsMode():defaultsMode;switch(mode?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(region);case"in-region":case"cross-region":case"\
mobile":case"standard":case"legacy":return Promise.resolve(mode?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:throw new Error(`Inva\
lid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`)}}),resolveNodeDefaultsModeAuto=async clientRegion=>{if(clientRegion){
let resolvedRegion=typeof clientRegion=="function"?await clientRegion():clientRegion,inferredRegion=await inferPhysicalRegion();return inferredRegion?resolvedRegion===
inferredRegion?"in-region":"cross-region":"standard"}return"standard"},inferPhysicalRegion=async()=>process.env[AWS_EXECUTION_ENV]&&(process.env[AWS_REGION_ENV]||
process.env[AWS_DEFAULT_REGION_ENV])?process.env[AWS_REGION_ENV]??process.env[AWS_DEFAULT_REGION_ENV]:getInstanceMetadataRegion()}});var init_config2=__esm({"node_modules/@smithy/core/dist-es/submodules/config/index.js"(){init_ProviderError();init_CredentialsProviderError();init_TokenProviderError();
init_chain();init_booleanSelector();init_types();init_getProfileName();init_getSSOTokenFilepath();init_getSSOTokenFromFile();init_loadSsoSessionData();init_parseKnownFiles();
init_externalDataInterceptor();init_configLoader();init_NodeUseDualstackEndpointConfigOptions();init_NodeUseFipsEndpointConfigOptions();init_config();init_resolveRegionConfig();
init_resolveDefaultsModeConfig()}});var ENV_ENDPOINT_URL,CONFIG_ENDPOINT_URL,getEndpointUrlConfig,init_getEndpointUrlConfig=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/middlewar\
e-endpoint/adaptors/getEndpointUrlConfig.js"(){ENV_ENDPOINT_URL="AWS_ENDPOINT_URL",CONFIG_ENDPOINT_URL="endpoint_url",getEndpointUrlConfig=serviceId=>({environmentVariableSelector:env2=>{
let serviceSuffixParts=serviceId.split(" ").map(w=>w.toUpperCase()),serviceEndpointUrl=env2[[ENV_ENDPOINT_URL,...serviceSuffixParts].join("_")];if(serviceEndpointUrl)
return serviceEndpointUrl;let endpointUrl=env2[ENV_ENDPOINT_URL];if(endpointUrl)return endpointUrl},configFileSelector:(profile,config)=>{if(profile.services){let servicesSectionKey=[
"services",profile.services].join(".");if(!config||!config[servicesSectionKey])throw new Error(`The services section "${profile.services}" specified in the prof\
ile is not present in the shared configuration file.`);let servicesSection=config[servicesSectionKey],servicePrefixParts=serviceId.split(" ").map(w=>w.toLowerCase()),
endpointUrl2=servicesSection[[servicePrefixParts.join("_"),CONFIG_ENDPOINT_URL].join(".")];if(endpointUrl2)return endpointUrl2}let endpointUrl=profile[CONFIG_ENDPOINT_URL];
if(endpointUrl)return endpointUrl},default:void 0})}});var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS,CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS,ignoreConfiguredEndpointUrlsConfigSelectors,init_getIgnoreConfiguredEndpointUrls=__esm(
{"node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js"(){init_config2();ENV_IGNORE_CONFIGURED_ENDPOINT_URLS=
"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS="ignore_configured_endpoint_urls",ignoreConfiguredEndpointUrlsConfigSelectors={environmentVariableSelector:env2=>booleanSelector(
env2,ENV_IGNORE_CONFIGURED_ENDPOINT_URLS,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS,SelectorType.
CONFIG),default:!1}}});var getEndpointFromConfig,init_getEndpointFromConfig=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFrom\
Config.js"(){init_config2();init_getEndpointUrlConfig();init_getIgnoreConfiguredEndpointUrls();getEndpointFromConfig=async serviceId=>{if(!await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)())
return loadConfig(getEndpointUrlConfig(serviceId??""))()}}});var resolveParamsForS3,DOMAIN_PATTERN,IP_ADDRESS_PATTERN,DOTS_PATTERN,isDnsCompatibleBucketName,isArnBucketName,init_s3=__esm({"node_modules/@smithy/core/dist-e\
s/submodules/endpoints/middleware-endpoint/service-customizations/s3.js"(){resolveParamsForS3=async endpointParams=>{let bucket=endpointParams?.Bucket||"";if(typeof endpointParams.
Bucket=="string"&&(endpointParams.Bucket=bucket.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),isArnBucketName(bucket)){if(endpointParams.
ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!isDnsCompatibleBucketName(bucket)||bucket.indexOf(".")!==-1&&
!String(endpointParams.Endpoint).startsWith("http:")||bucket.toLowerCase()!==bucket||bucket.length<3)&&(endpointParams.ForcePathStyle=!0);return endpointParams.
DisableMultiRegionAccessPoints&&(endpointParams.disableMultiRegionAccessPoints=!0,endpointParams.DisableMRAP=!0),endpointParams},DOMAIN_PATTERN=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
IP_ADDRESS_PATTERN=/(\d+\.){3}\d+/,DOTS_PATTERN=/\.\./,isDnsCompatibleBucketName=bucketName=>DOMAIN_PATTERN.test(bucketName)&&!IP_ADDRESS_PATTERN.test(bucketName)&&
!DOTS_PATTERN.test(bucketName),isArnBucketName=bucketName=>{let[arn,partition2,service,,,bucket]=bucketName.split(":"),isArn=arn==="arn"&&bucketName.split(":").
length>=6,isValidArn=!!(isArn&&partition2&&service&&bucket);if(isArn&&!isValidArn)throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);return isValidArn}}});var init_service_customizations=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/index.js"(){init_s3()}});var createConfigValueProvider,init_createConfigValueProvider=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createC\
onfigValueProvider.js"(){createConfigValueProvider=(configKey,canonicalEndpointParamKey,config,isClientContextParam=!1)=>{let configProvider=async()=>{let configValue;
return isClientContextParam?configValue=config.clientContextParams?.[configKey]??config[configKey]??config[canonicalEndpointParamKey]:configValue=config[configKey]??
config[canonicalEndpointParamKey],typeof configValue=="function"?configValue():configValue};return configKey==="credentialScope"||canonicalEndpointParamKey==="C\
redentialScope"?async()=>{let credentials=typeof config.credentials=="function"?await config.credentials():config.credentials;return credentials?.credentialScope??
credentials?.CredentialScope}:configKey==="accountId"||canonicalEndpointParamKey==="AccountId"?async()=>{let credentials=typeof config.credentials=="function"?await config.
credentials():config.credentials;return credentials?.accountId??credentials?.AccountId}:configKey==="endpoint"||canonicalEndpointParamKey==="endpoint"?async()=>{
if(config.isCustomEndpoint===!1)return;let endpoint=await configProvider();if(endpoint&&typeof endpoint=="object"){if("url"in endpoint)return endpoint.url.href;
if("hostname"in endpoint){let{protocol,hostname,port,path}=endpoint;return`${protocol}//${hostname}${port?":"+port:""}${path}`}}return endpoint}:configProvider}}});var init_toEndpointV12=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/toEndpointV1.js"(){init_transport()}});function bindGetEndpointFromInstructions(getEndpointFromConfig2){return async(commandInput,instructionsSupplier,clientConfig,context)=>{if(!clientConfig.isCustomEndpoint&&
!clientConfig.ignoreConfiguredEndpointUrls){let endpointFromConfig;clientConfig.serviceConfiguredEndpoint?endpointFromConfig=await clientConfig.serviceConfiguredEndpoint():
endpointFromConfig=await getEndpointFromConfig2(clientConfig.serviceId),endpointFromConfig&&(clientConfig.endpoint=()=>Promise.resolve(toEndpointV1(endpointFromConfig)),
clientConfig.isCustomEndpoint=!0,context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`))}let endpointParams=await resolveParams(
commandInput,instructionsSupplier,clientConfig);if(typeof clientConfig.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let endpoint=clientConfig.
endpointProvider(endpointParams,context);if(clientConfig.isCustomEndpoint&&clientConfig.endpoint){let customEndpoint=await clientConfig.endpoint();if(customEndpoint?.
headers){endpoint.headers??={};for(let[name,value]of Object.entries(customEndpoint.headers))endpoint.headers[name]=Array.isArray(value)?value:[value]}}return endpoint}}
var resolveParams,init_getEndpointFromInstructions=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromIn\
structions.js"(){init_service_customizations();init_createConfigValueProvider();init_toEndpointV12();resolveParams=async(commandInput,instructionsSupplier,clientConfig)=>{
let endpointParams={},instructions=instructionsSupplier?.getEndpointParameterInstructions?.()||{};for(let[name,instruction]of Object.entries(instructions))switch(instruction.
type){case"staticContextParams":endpointParams[name]=instruction.value;break;case"contextParams":endpointParams[name]=commandInput[instruction.name];break;case"\
clientContextParams":case"builtInParams":endpointParams[name]=await createConfigValueProvider(instruction.name,name,clientConfig,instruction.type!=="builtInPara\
ms")();break;case"operationContextParams":endpointParams[name]=instruction.get(commandInput);break;default:throw new Error("Unrecognized endpoint parameter inst\
ruction: "+JSON.stringify(instruction))}return Object.keys(instructions).length===0&&Object.assign(endpointParams,clientConfig),String(clientConfig.serviceId).toLowerCase()===
"s3"&&await resolveParamsForS3(endpointParams),endpointParams}}});function setFeature2(context,feature,value){context.__smithy_context?context.__smithy_context.features||(context.__smithy_context.features={}):context.__smithy_context=
{features:{}},context.__smithy_context.features[feature]=value}function bindEndpointMiddleware(getEndpointFromConfig2){let getEndpointFromInstructions2=bindGetEndpointFromInstructions(
getEndpointFromConfig2);return({config,instructions})=>(next,context)=>async args=>{config.isCustomEndpoint&&setFeature2(context,"ENDPOINT_OVERRIDE","N");let endpoint=await getEndpointFromInstructions2(
args.input,{getEndpointParameterInstructions(){return instructions}},{...config},context);context.endpointV2=endpoint,context.authSchemes=endpoint.properties?.authSchemes;
let authScheme=context.authSchemes?.[0];if(authScheme){context.signing_region=authScheme.signingRegion,context.signing_service=authScheme.signingName;let httpAuthOption=getSmithyContext(
context)?.selectedHttpAuthScheme?.httpAuthOption;httpAuthOption&&(httpAuthOption.signingProperties=Object.assign(httpAuthOption.signingProperties||{},{signing_region:authScheme.
signingRegion,signingRegion:authScheme.signingRegion,signing_service:authScheme.signingName,signingName:authScheme.signingName,signingRegionSet:authScheme.signingRegionSet},
authScheme.properties))}return next({...args})}}var init_endpointMiddleware=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/e\
ndpointMiddleware.js"(){init_transport();init_getEndpointFromInstructions()}});function bindGetEndpointPlugin(getEndpointFromConfig2){let endpointMiddleware2=bindEndpointMiddleware(getEndpointFromConfig2);return(config,instructions)=>({applyToStack:clientStack=>{
clientStack.addRelativeTo(endpointMiddleware2({config,instructions}),endpointMiddlewareOptions)}})}var serializerMiddlewareOption2,endpointMiddlewareOptions,init_getEndpointPlugin=__esm(
{"node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js"(){init_endpointMiddleware();serializerMiddlewareOption2={name:"\
serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},endpointMiddlewareOptions={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","E\
NDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:serializerMiddlewareOption2.name}}});function bindResolveEndpointConfig(getEndpointFromConfig2){return input=>{let tls=input.tls??!0,{endpoint,useDualstackEndpoint,useFipsEndpoint}=input,customEndpointProvider=endpoint!=
null?async()=>toEndpointV1(await normalizeProvider(endpoint)()):void 0,resolvedConfig=Object.assign(input,{endpoint:customEndpointProvider,tls,isCustomEndpoint:!!endpoint,
useDualstackEndpoint:normalizeProvider(useDualstackEndpoint??!1),useFipsEndpoint:normalizeProvider(useFipsEndpoint??!1),ignoreConfiguredEndpointUrls:!!input.ignoreConfiguredEndpointUrls}),
configuredEndpointPromise;return resolvedConfig.serviceConfiguredEndpoint=async()=>(input.serviceId&&!configuredEndpointPromise&&(configuredEndpointPromise=getEndpointFromConfig2(
input.serviceId)),configuredEndpointPromise),resolvedConfig}}var init_resolveEndpointConfig=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/middl\
eware-endpoint/resolveEndpointConfig.js"(){init_transport();init_toEndpointV12()}});var BinaryDecisionDiagram,init_BinaryDecisionDiagram=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js"(){
BinaryDecisionDiagram=class _BinaryDecisionDiagram{nodes;root;conditions;results;constructor(bdd7,root7,conditions,results){this.nodes=bdd7,this.root=root7,this.
conditions=conditions,this.results=results}static from(bdd7,root7,conditions,results){return new _BinaryDecisionDiagram(bdd7,root7,conditions,results)}}}});var EndpointCache,init_EndpointCache=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js"(){EndpointCache=class{capacity;data=new Map;parameters=[];constructor({
size,params}){this.capacity=size??50,params&&(this.parameters=params)}get(endpointParams,resolver){let key=this.hash(endpointParams);if(key===!1)return resolver();
if(!this.data.has(key)){if(this.data.size>this.capacity+10){let keys=this.data.keys(),i7=0;for(;;){let{value,done}=keys.next();if(this.data.delete(value),done||
++i7>10)break}}this.data.set(key,resolver())}return this.data.get(key)}size(){return this.data.size}hash(endpointParams){let buffer="",{parameters}=this;if(parameters.
length===0)return!1;for(let param of parameters){let raw=endpointParams[param],val=raw==null?"\0":String(raw);if(val.includes("|;"))return!1;buffer+=val+"|;"}return buffer}}}});var EndpointError,init_EndpointError=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js"(){EndpointError=class extends Error{constructor(message){
super(message),this.name="EndpointError"}}}});var init_types2=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/index.js"(){init_EndpointError()}});var debugId,init_debugId=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js"(){debugId="endpoints"}});function toDebugString(input){return typeof input!="object"||input==null?input:"ref"in input?`$${toDebugString(input.ref)}`:"fn"in input?`${input.fn}(${(input.argv||
[]).map(toDebugString).join(", ")})`:JSON.stringify(input,null,2)}var init_toDebugString=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-end\
points/debug/toDebugString.js"(){}});var init_debug=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/index.js"(){init_debugId();init_toDebugString()}});var customEndpointFunctions,init_customEndpointFunctions=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunct\
ions.js"(){customEndpointFunctions={}}});var booleanEquals,init_booleanEquals=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js"(){booleanEquals=(value1,value2)=>value1===
value2}});function coalesce(...args){for(let arg of args)if(arg!=null)return arg}var init_coalesce=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-end\
points/lib/coalesce.js"(){}});var getAttrPathList,init_getAttrPathList=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js"(){init_types2();getAttrPathList=
path=>{let parts=path.split("."),pathList=[];for(let part of parts){let squareBracketIndex=part.indexOf("[");if(squareBracketIndex!==-1){if(part.indexOf("]")!==
part.length-1)throw new EndpointError(`Path: '${path}' does not end with ']'`);let arrayIndex=part.slice(squareBracketIndex+1,-1);if(Number.isNaN(parseInt(arrayIndex)))
throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);squareBracketIndex!==0&&pathList.push(part.slice(0,squareBracketIndex)),pathList.
push(arrayIndex)}else pathList.push(part)}return pathList}}});var getAttr,init_getAttr=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js"(){init_types2();init_getAttrPathList();getAttr=
(value,path)=>getAttrPathList(path).reduce((acc,index)=>{if(typeof acc!="object")throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(
value)}'`);if(Array.isArray(acc)){let i7=parseInt(index);return acc[i7<0?acc.length+i7:i7]}return acc[index]},value)}});var isSet,init_isSet=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js"(){isSet=value=>value!=null}});function ite(condition,trueValue,falseValue){return condition?trueValue:falseValue}var init_ite=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/u\
til-endpoints/lib/ite.js"(){}});var not,init_not=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js"(){not=value=>!value}});var IP_V4_REGEX,isIpAddress,init_isIpAddress=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js"(){IP_V4_REGEX=new RegExp(
"^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),isIpAddress=value=>IP_V4_REGEX.test(value)||value.startsWith(
"[")&&value.endsWith("]")}});var DEFAULT_PORTS,parseURL,init_parseURL=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js"(){init_dist_es();init_isIpAddress();
DEFAULT_PORTS={[EndpointURLScheme.HTTP]:80,[EndpointURLScheme.HTTPS]:443},parseURL=value=>{let whatwgURL=(()=>{try{if(value instanceof URL)return value;if(typeof value==
"object"&&"hostname"in value){let{hostname:hostname2,port,protocol:protocol2="",path="",query={}}=value,url=new URL(`${protocol2}//${hostname2}${port?`:${port}`:
""}${path}`);return url.search=Object.entries(query).map(([k7,v])=>`${k7}=${v}`).join("&"),url}return new URL(value)}catch{return null}})();if(!whatwgURL)return console.
error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`),null;let urlString=whatwgURL.href,{host,hostname,pathname,protocol,search}=whatwgURL;if(search)
return null;let scheme=protocol.slice(0,-1);if(!Object.values(EndpointURLScheme).includes(scheme))return null;let isIp=isIpAddress(hostname),inputContainsDefaultPort=urlString.
includes(`${host}:${DEFAULT_PORTS[scheme]}`)||typeof value=="string"&&value.includes(`${host}:${DEFAULT_PORTS[scheme]}`),authority=`${host}${inputContainsDefaultPort?
`:${DEFAULT_PORTS[scheme]}`:""}`;return{scheme,authority,path:pathname,normalizedPath:pathname.endsWith("/")?pathname:`${pathname}/`,isIp}}}});function split(value,delimiter,limit){if(limit===1)return[value];if(value==="")return[""];let parts=value.split(delimiter);return limit===0?parts:parts.slice(0,
limit-1).concat(parts.slice(1).join(delimiter))}var init_split=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js"(){}});var stringEquals,init_stringEquals=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js"(){stringEquals=(value1,value2)=>value1===
value2}});var substring,init_substring=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js"(){substring=(input,start,stop,reverse)=>input==
null||start>=stop||input.length<stop||/[^\u0000-\u007f]/.test(input)?null:reverse?input.substring(input.length-stop,input.length-start):input.substring(start,stop)}});var uriEncode,init_uriEncode=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js"(){uriEncode=value=>encodeURIComponent(
value).replace(/[!*'()]/g,c7=>`%${c7.charCodeAt(0).toString(16).toUpperCase()}`)}});var init_lib=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/index.js"(){init_booleanEquals();init_coalesce();init_getAttr();init_isSet();
init_transport();init_ite();init_not();init_parseURL();init_split();init_stringEquals();init_substring();init_uriEncode()}});var endpointFunctions,init_endpointFunctions=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js"(){init_lib();
endpointFunctions={booleanEquals,coalesce,getAttr,isSet,isValidHostLabel,ite,not,parseURL,split,stringEquals,substring,uriEncode}}});var evaluateTemplate,init_evaluateTemplate=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js"(){init_lib();
evaluateTemplate=(template,options)=>{let evaluatedTemplateArr=[],{referenceRecord,endpointParams}=options,currentIndex=0;for(;currentIndex<template.length;){let openingBraceIndex=template.
indexOf("{",currentIndex);if(openingBraceIndex===-1){evaluatedTemplateArr.push(template.slice(currentIndex));break}evaluatedTemplateArr.push(template.slice(currentIndex,
openingBraceIndex));let closingBraceIndex=template.indexOf("}",openingBraceIndex);if(closingBraceIndex===-1){evaluatedTemplateArr.push(template.slice(openingBraceIndex));
break}template[openingBraceIndex+1]==="{"&&template[closingBraceIndex+1]==="}"&&(evaluatedTemplateArr.push(template.slice(openingBraceIndex+1,closingBraceIndex)),
currentIndex=closingBraceIndex+2);let parameterName=template.substring(openingBraceIndex+1,closingBraceIndex);if(parameterName.includes("#")){let[refName,attrName]=parameterName.
split("#");evaluatedTemplateArr.push(getAttr(referenceRecord[refName]??endpointParams[refName],attrName))}else evaluatedTemplateArr.push(referenceRecord[parameterName]??
endpointParams[parameterName]);currentIndex=closingBraceIndex+1}return evaluatedTemplateArr.join("")}}});var getReferenceValue,init_getReferenceValue=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js"(){getReferenceValue=
({ref},options)=>options.referenceRecord[ref]??options.endpointParams[ref]}});var evaluateExpression,callFunction,group,init_evaluateExpression=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateEx\
pression.js"(){init_types2();init_customEndpointFunctions();init_endpointFunctions();init_evaluateTemplate();init_getReferenceValue();evaluateExpression=(obj,keyName,options)=>{
if(typeof obj=="string")return evaluateTemplate(obj,options);if(obj.fn)return group.callFunction(obj,options);if(obj.ref)return getReferenceValue(obj,options);throw new EndpointError(
`'${keyName}': ${String(obj)} is not a string, function or reference.`)},callFunction=({fn,argv},options)=>{let evaluatedArgs=Array(argv.length);for(let i7=0;i7<
evaluatedArgs.length;++i7){let arg=argv[i7];typeof arg=="boolean"||typeof arg=="number"?evaluatedArgs[i7]=arg:evaluatedArgs[i7]=group.evaluateExpression(arg,"ar\
g",options)}let namespaceSeparatorIndex=fn.indexOf(".");if(namespaceSeparatorIndex!==-1){let customFunction=customEndpointFunctions[fn.slice(0,namespaceSeparatorIndex)]?.[fn.
slice(namespaceSeparatorIndex+1)];if(typeof customFunction=="function")return customFunction(...evaluatedArgs)}let callable=endpointFunctions[fn];if(typeof callable==
"function")return callable(...evaluatedArgs);throw new Error(`function ${fn} not loaded in endpointFunctions.`)},group={evaluateExpression,callFunction}}});var init_callFunction=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/callFunction.js"(){init_evaluateExpression()}});var evaluateCondition,init_evaluateCondition=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js"(){init_debug();
init_types2();init_callFunction();evaluateCondition=(condition,options)=>{let{assign}=condition;if(assign&&assign in options.referenceRecord)throw new EndpointError(
`'${assign}' is already defined in Reference Record.`);let value=callFunction(condition,options);options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(
condition)} = ${toDebugString(value)}`);let result=value===""?!0:!!value;return assign!=null?{result,toAssign:{name:assign,value}}:{result}}}});var getEndpointHeaders,init_getEndpointHeaders=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js"(){init_types2();
init_evaluateExpression();getEndpointHeaders=(headers,options)=>Object.entries(headers??{}).reduce((acc,[headerKey,headerVal])=>(acc[headerKey]=headerVal.map(headerValEntry=>{
let processedExpr=evaluateExpression(headerValEntry,"Header value entry",options);if(typeof processedExpr!="string")throw new EndpointError(`Header '${headerKey}\
' value '${processedExpr}' is not a string`);return processedExpr}),acc),{})}});var getEndpointProperties,getEndpointProperty,group2,init_getEndpointProperties=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/ut\
ils/getEndpointProperties.js"(){init_types2();init_evaluateTemplate();getEndpointProperties=(properties,options)=>Object.entries(properties).reduce((acc,[propertyKey,
propertyVal])=>(acc[propertyKey]=group2.getEndpointProperty(propertyVal,options),acc),{}),getEndpointProperty=(property,options)=>{if(Array.isArray(property))return property.
map(propertyEntry=>getEndpointProperty(propertyEntry,options));switch(typeof property){case"string":return evaluateTemplate(property,options);case"object":if(property===
null)throw new EndpointError(`Unexpected endpoint property: ${property}`);return group2.getEndpointProperties(property,options);case"boolean":return property;default:
throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`)}},group2={getEndpointProperty,getEndpointProperties}}});var getEndpointUrl,init_getEndpointUrl=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js"(){init_types2();init_evaluateExpression();
getEndpointUrl=(endpointUrl,options)=>{let expression=evaluateExpression(endpointUrl,"Endpoint URL",options);if(typeof expression=="string")try{return new URL(expression)}catch(error){
throw console.error(`Failed to construct URL with ${expression}`,error),error}throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`)}}});var RESULT,decideEndpoint,init_decideEndpoint=__esm({"node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js"(){init_types2();init_evaluateCondition();
init_evaluateExpression();init_getEndpointHeaders();init_getEndpointProperties();init_getEndpointUrl();RESULT=1e8,decideEndpoint=(bdd7,options)=>{let{nodes:nodes7,
root:root7,results,conditions}=bdd7,ref=root7,referenceRecord={},closure={referenceRecord,endpointParams:options.endpointParams,logger:options.logger};for(;ref!==
1&&ref!==-1&&ref<RESULT;){let node_i=3*(Math.abs(ref)-1),[condition_i,highRef,lowRef]=[nodes7[node_i],nodes7[node_i+1],nodes7[node_i+2]],[fn,argv,assign]=conditions[condition_i],
evaluation=evaluateCondition({fn,assign,argv},closure);if(evaluation.toAssign){let{name,value}=evaluation.toAssign;referenceRecord[name]=value}ref=ref>=0===evaluation.
result?highRef:lowRef}if(ref>=RESULT){let result=results[ref-RESULT];if(result[0]===-1){let[,errorExpression]=result;throw new EndpointError(evaluateExpression(
errorExpression,"Error",closure))}let[url,properties,headers]=result;return{url:getEndpointUrl(url,closure),properties:getEndpointProperties(properties,closure),
headers:getEndpointHeaders(headers??{},closure)}}throw new EndpointError("No matching endpoint.")}}});var getEndpointFromInstructions,resolveEndpointConfig,endpointMiddleware,getEndpointPlugin,init_endpoints=__esm({"node_modules/@smithy/core/dist-es/submodules/e\
ndpoints/index.js"(){init_getEndpointFromConfig();init_getEndpointFromInstructions();init_endpointMiddleware();init_getEndpointPlugin();init_resolveEndpointConfig();
init_BinaryDecisionDiagram();init_EndpointCache();init_decideEndpoint();init_isIpAddress();init_transport();init_customEndpointFunctions();init_getEndpointFromInstructions();
getEndpointFromInstructions=bindGetEndpointFromInstructions(getEndpointFromConfig),resolveEndpointConfig=bindResolveEndpointConfig(getEndpointFromConfig),endpointMiddleware=
bindEndpointMiddleware(getEndpointFromConfig),getEndpointPlugin=bindGetEndpointPlugin(getEndpointFromConfig)}});var isReadableStream,isBlob,init_stream_type_check=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js"(){isReadableStream=
stream=>typeof ReadableStream=="function"&&(stream?.constructor?.name===ReadableStream.name||stream instanceof ReadableStream),isBlob=blob=>typeof Blob=="functi\
on"&&(blob?.constructor?.name===Blob.name||blob instanceof Blob)}});var fromUtf82,init_fromUtf8_browser=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js"(){fromUtf82=input=>new TextEncoder().
encode(input)}});var chars,alphabetByEncoding,alphabetByValue,bitsPerLetter,bitsPerByte,maxLetterValue,init_constants_for_browser=__esm({"node_modules/@smithy/core/dist-es/submo\
dules/serde/util-base64/constants-for-browser.js"(){chars="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",alphabetByEncoding=Object.entries(chars).
reduce((acc,[i7,c7])=>(acc[c7]=Number(i7),acc),{}),alphabetByValue=chars.split(""),bitsPerLetter=6,bitsPerByte=8,maxLetterValue=63}});function toBase642(_input){let input;typeof _input=="string"?input=fromUtf82(_input):input=_input;let isArrayLike=typeof input=="object"&&typeof input.length=="\
number",isUint8Array=typeof input=="object"&&typeof input.byteOffset=="number"&&typeof input.byteLength=="number";if(!isArrayLike&&!isUint8Array)throw new Error(
"@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let str="";for(let i7=0;i7<input.length;i7+=3){let bits=0,bitLength=0;for(let j7=i7,
limit=Math.min(i7+3,input.length);j7<limit;j7++)bits|=input[j7]<<(limit-j7-1)*bitsPerByte,bitLength+=bitsPerByte;let bitClusterCount=Math.ceil(bitLength/bitsPerLetter);
bits<<=bitClusterCount*bitsPerLetter-bitLength;for(let k7=1;k7<=bitClusterCount;k7++){let offset=(bitClusterCount-k7)*bitsPerLetter;str+=alphabetByValue[(bits&maxLetterValue<<
offset)>>offset]}str+="==".slice(0,4-bitClusterCount)}return str}var init_toBase64_browser=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-base6\
4/toBase64.browser.js"(){init_fromUtf8_browser();init_constants_for_browser()}});var toUtf82,init_toUtf8_browser=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js"(){toUtf82=input=>{if(typeof input=="stri\
ng")return input;if(typeof input!="object"||typeof input.byteOffset!="number"||typeof input.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 enco\
der function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(input)}}});async function collectBlob(blob){return blob.arrayBuffer().then(ab=>new Uint8Array(ab))}async function collectReadableStream(stream){let chunks=[],reader=stream.
getReader(),length=0;for(;;){let{done,value}=await reader.read();if(value&&(chunks.push(value),length+=value.length),done)break}return concatBytes(chunks,length)}
var streamCollector,init_stream_collector_browser=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js"(){init_concatBytes();
init_stream_type_check();streamCollector=async stream=>isBlob(stream)?collectBlob(stream):collectReadableStream(stream)}});var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED,sdkStreamMixin,isBlobInstance,init_sdk_stream_mixin_browser=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/u\
til-stream/sdk-stream-mixin.browser.js"(){init_toBase64_browser();init_hex_encoding();init_toUtf8_browser();init_stream_collector_browser();init_stream_type_check();
ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED="The stream has already been transformed.",sdkStreamMixin=stream=>{if(!isBlobInstance(stream)&&!isReadableStream(stream)){let name=stream?.
__proto__?.constructor?.name||stream;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`)}let transformed=!1,transformToByteArray=async()=>{
if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);return transformed=!0,await streamCollector(stream)},blobToWebStream=blob=>{if(typeof blob.stream!=
"function")throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return blob.stream()};
return Object.assign(stream,{transformToByteArray,transformToString:async encoding=>{let buf=await transformToByteArray();if(encoding==="base64")return toBase642(
buf);if(encoding==="hex")return toHex(buf);if(encoding===void 0||encoding==="utf8"||encoding==="utf-8")return toUtf82(buf);if(typeof TextDecoder=="function")return new TextDecoder(
encoding).decode(buf);throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},transformToWebStream:()=>{if(transformed)throw new Error(
ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);if(transformed=!0,isBlobInstance(stream))return blobToWebStream(stream);if(isReadableStream(stream))return stream;throw new Error(
`Cannot transform payload to web stream, got ${stream}`)}})},isBlobInstance=stream=>typeof Blob=="function"&&stream instanceof Blob}});var import_node_stream,streamCollector2,Collector,init_stream_collector=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.\
js"(){import_node_stream=__nccwpck_require__(75);init_concatBytes();init_stream_collector_browser();init_stream_type_check();streamCollector2=stream=>isBlob(stream)?
collectBlob(stream):isReadableStream(stream)?collectReadableStream(stream):new Promise((resolve,reject)=>{let collector=new Collector,nodeStream=stream;nodeStream.
pipe(collector),nodeStream.on("error",err=>{collector.end(),reject(err)}),collector.on("error",reject),collector.on("finish",function(){let bytes=concatBytes(this.
bufferedBytes);resolve(bytes)})}),Collector=class extends import_node_stream.Writable{bufferedBytes=[];_write(chunk,encoding,callback){this.bufferedBytes.push(chunk),
callback()}}}});var import_node_stream2,ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2,sdkStreamMixin2,init_sdk_stream_mixin=__esm({"node_modules/@smithy/core/dist-es/submodules/serde/ut\
il-stream/sdk-stream-mixin.js"(){import_node_stream2=__nccwpck_require__(75);init_buffer_from();init_sdk_stream_mixin_browser();init_stream_collector();ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2=
"The stream has already been transformed.",sdkStreamMixin2=stream=>{if(!(stream instanceof import_node_stream2.Readable))try{return sdkStreamMixin(stream)}catch{
let name=stream?.__proto__?.constructor?.name||stream;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`)}let transformed=!1,
transformToByteArray=async()=>{if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);return transformed=!0,await streamCollector2(stream)};return Object.
assign(stream,{transformToByteArray,transformToString:async encoding=>{let buf=await transformToByteArray();return encoding===void 0||Buffer.isEncoding(encoding)?
fromArrayBuffer(buf.buffer,buf.byteOffset,buf.byteLength).toString(encoding):new TextDecoder(encoding).decode(buf)},transformToWebStream:()=>{if(transformed)throw new Error(
ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);if(stream.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.");if(typeof import_node_stream2.Readable.
toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");return transformed=!0,import_node_stream2.Readable.
toWeb(stream)}})}}});function writeKey(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var init_writeKey=__esm({"node_modules/@s\
mithy/core/dist-es/submodules/serde/writeKey.js"(){}});var import_node_crypto2,Uint8ArrayBlobAdapter,_getRandomValues,v4,generateIdempotencyToken,init_serde=__esm({"node_modules/@smithy/core/dist-es/submodules/serde\
/index.js"(){import_node_crypto2=__toESM(require_crypto());init_fromBase64();init_toBase64();init_Uint8ArrayBlobAdapter();init_fromUtf8();init_toUtf8();init_v4();
init_date_utils();init_lazy_json();init_quote_header();init_schema_date_utils();init_split_every();init_split_header();init_NumericValue();init_hex_encoding();init_calculateBodyLength();
init_toUint8Array();init_is_array_buffer();init_sdk_stream_mixin();init_stream_collector();init_transport();init_writeKey();Uint8ArrayBlobAdapter=class extends bindUint8ArrayBlobAdapter(
toUtf8,fromUtf8,toBase64,fromBase64){},_getRandomValues=import_node_crypto2.getRandomValues,v4=bindV4(_getRandomValues),generateIdempotencyToken=v4}});var collectBody,init_collect_stream_body=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js"(){init_serde();collectBody=async(streamBody=new Uint8Array,context)=>{
if(streamBody instanceof Uint8Array)return Uint8ArrayBlobAdapter.mutate(streamBody);if(!streamBody)return Uint8ArrayBlobAdapter.mutate(new Uint8Array);let fromContext=context.
streamCollector(streamBody);return Uint8ArrayBlobAdapter.mutate(await fromContext)}}});function extendedEncodeURIComponent(str){return/^[\w.~-]+$/.test(str)?str:encodeURIComponent(str).replace(/[!'()*]/g,function(c7){return"%"+c7.charCodeAt(0).toString(
16).toUpperCase()})}var init_extended_encode_uri_component=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js"(){}});var HTTP_BINDINGS,HttpBindingNormalizedSchema,buildHttpBindings,buildPathSegments,buildHttpOperationBindings,EMPTY_BINDINGS,getHttpOperationBindings,createBodySchema,
init_HttpBindingNormalizedSchema=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js"(){init_schema();init_serde();HTTP_BINDINGS=
Symbol.for("@smithy/schema-x"),HttpBindingNormalizedSchema=class _HttpBindingNormalizedSchema extends NormalizedSchema{static identity=Symbol.for("@smithy/HttpB\
indingNormalizedSchema");identity=_HttpBindingNormalizedSchema.identity;bindings;constructor(schema){super(schema)}static of(schema){let ns=NormalizedSchema.of(
schema);if(ns.identity===_HttpBindingNormalizedSchema.identity)return ns;let schemaCache=ns.isMemberSchema()?ns:ns.getSchema(),cache7=typeof schemaCache=="objec\
t"&&schemaCache!==null?schemaCache:ns;return cache7[HTTP_BINDINGS]??=new _HttpBindingNormalizedSchema(ns)}getHttpBindingLocation(traits){return traits.httpPayload?
36:traits.httpLabel?33:traits.httpHeader?38:typeof traits.httpPrefixHeaders=="string"?39:traits.httpQuery?34:traits.httpQueryParams?35:traits.httpResponseCode?37:
32}getHttpBindingValue(location,traits,nested=!1){let raw=this.getSchema(),type=typeof raw=="number"?raw&255:this.isListSchema()?64:255,slot=location&7,media=traits.
mediaType?traits.mediaType==="application/json"||traits.mediaType.endsWith("+json")?2:1:0,stream=traits.streaming||type===42?this.isStructSchema()?2:1:0,timestamp=type>=
4&&type<=7?slot>=6?2:slot>0&&slot<4?1:0:0,flags=type|media<<8|(traits.idempotencyToken?1:0)<<10|stream<<11|(traits.sparse?1:0)<<13|timestamp<<14|(traits.hostLabel?
1:0)<<17|(location===36&&typeof raw!="object"?1:0)<<18,category=type&192,collectionValue=slot&2&&(category===64||!nested&&slot&1)?this.getHttpBindingCollectionValue(
location,traits):void 0,valueType=(collectionValue?.[1]??0)&255;return flags|=(slot>=6&&(valueType===4||valueType===6)?1:0)<<16,[this,flags,collectionValue]}getHttpBindingCollectionValue(location,traits=this.
getMergedTraits()){let valueSchema=_HttpBindingNormalizedSchema.of(this.getValueSchema());return valueSchema.getHttpBindingValue(location,{...valueSchema.getMergedTraits(),
...traits},!0)}getHttpBindings(){let source=this.getSchema();return typeof source!="object"||source===null?EMPTY_BINDINGS:this.bindings??=buildHttpBindings(this)}},
buildHttpBindings=schema=>{let bodyMemberNames=[],bodyMemberSchemas=[],requestBodyMemberNames=[],requestBodyMemberSchemas=[],memberBindings=[],byName={},headers={},
prefixHeaders=[],responseBindings={headers,prefixHeaders},bindings={request:{memberBindings,byName},response:{bodyMemberNames,bindings:responseBindings}},{request,
response}=bindings;for(let[name,member2]of schema.structIterator()){let bindingSchema=HttpBindingNormalizedSchema.of(member2),traits=bindingSchema.getMergedTraits(),
location=bindingSchema.getHttpBindingLocation(traits),wireName=traits.httpHeader?.toLowerCase()??traits.httpPrefixHeaders?.toLowerCase()??traits.httpQuery,value=bindingSchema.
getHttpBindingValue(location,traits),binding=[name,value,location,wireName];name==="__proto__"&&writeKey(byName),byName[name]=binding,value[1]>>10&1&&(request.hasIdempotency=
!0),memberBindings.push(binding);let slot=location&7;if(slot===0&&(requestBodyMemberNames.push(name),requestBodyMemberSchemas.push(member2)),(slot&4)===0)bodyMemberNames.
push(name),bodyMemberSchemas.push(member2);else if((slot&6)===4)if(slot&1)responseBindings.statusCode=binding;else{responseBindings.payload=binding;let type=value[1]&
255;request.contentTypeInstruction=traits.mediaType??(type===0?"text/plain":type===21||type===42?"application/octet-stream":null)}else slot&1?(request.hasPrefixHeaders=
!0,prefixHeaders.push(binding)):(wireName==="__proto__"&&writeKey(headers),headers[wireName]=binding)}return request.contentTypeInstruction===void 0&&requestBodyMemberNames.
length&&(request.contentTypeInstruction=null),request.syntheticBodySchema=createBodySchema(schema,requestBodyMemberNames,requestBodyMemberSchemas),response.syntheticBodySchema=
createBodySchema(schema,bodyMemberNames,bodyMemberSchemas),bindings},buildPathSegments=path=>{let segments=[],offset=0;for(let match of path.matchAll(/\{([^{}+]+)(\+)?\}/g))
match.index>offset&&segments.push([path.slice(offset,match.index),0]),segments.push([match[1],match[2]?2:1]),offset=match.index+match[0].length;return segments.
length&&offset<path.length&&segments.push([path.slice(offset),0]),segments.length?segments:void 0},buildHttpOperationBindings=schema=>{let{http,endpoint}=translateTraits(
schema.traits??{}),[path,search]=http?.[1].split("?")??[];return[http?.[0],path,search?[...new URLSearchParams(search)]:[],path?buildPathSegments(path):void 0,endpoint?.[0]]},
EMPTY_BINDINGS={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},getHttpOperationBindings=schema=>schema[HTTP_BINDINGS]??=
buildHttpOperationBindings(schema),createBodySchema=(schema,memberNames,memberSchemas)=>{if(!memberNames.length)return;let source=schema.getSchema(),body=[3,source[1],
source[2],schema.getMergedTraits(),memberNames,memberSchemas],required=source[6],bodyRequired=required&&memberNames.reduce((count,name)=>count+(source[4].indexOf(
name)<required?1:0),0);return bodyRequired&&(body[6]=bodyRequired),body}}});var SerdeContext,init_SerdeContext=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js"(){SerdeContext=class{serdeContext;setSerdeContext(serdeContext){
this.serdeContext=serdeContext}}}});var CRC32_TABLE,ONES,Crc32Js,init_Crc32Js=__esm({"node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js"(){CRC32_TABLE=new Uint32Array(256);for(let i7=0;i7<
256;++i7){let c7=i7;for(let j7=0;j7<8;++j7)c7=c7&1?3988292384^c7>>>1:c7>>>1;CRC32_TABLE[i7]=c7>>>0}ONES=4294967295,Crc32Js=class{digestLength=4;checksum=ONES;update(data){
for(let i7=0;i7<data.length;++i7)this.checksum=this.checksum>>>8^CRC32_TABLE[(this.checksum^data[i7])&255]}digestSync(){return(this.checksum^ONES)>>>0}async digest(){
let value=this.digestSync(),out=new Uint8Array(4);return new DataView(out.buffer).setUint32(0,value,!1),out}reset(){this.checksum=ONES}}}});function buildNativeClass(nativeCrc32){return class{digestLength=4;value=0;update(data){this.value=nativeCrc32(data,this.value)}digestSync(){return this.value>>>
0}async digest(){let out=new Uint8Array(4);return new DataView(out.buffer).setUint32(0,this.digestSync(),!1),out}reset(){this.value=0}}}var zlib,zlibCrc32,Crc32Node,
init_Crc32Node=__esm({"node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js"(){zlib=__toESM(__nccwpck_require__(522));init_Crc32Js();zlibCrc32=typeof zlib.crc32==
"function"?zlib.crc32:void 0,Crc32Node=zlibCrc32?buildNativeClass(zlibCrc32):Crc32Js}});var BLOCK,DIGEST_LENGTH,MAX_HASHABLE_LENGTH,Sha256Js,INIT,K,init_Sha256Js=__esm({"node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js"(){init_serde();
BLOCK=64,DIGEST_LENGTH=32,MAX_HASHABLE_LENGTH=2**53-1,Sha256Js=class _Sha256Js{digestLength=DIGEST_LENGTH;state=Int32Array.from(INIT);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(secret){
if(secret){let key=_Sha256Js.normalizeKey(secret);this.inner=new _Sha256Js,this.outer=new _Sha256Js;let{inner,outer}=this,pad=new Uint8Array(BLOCK*2);for(let i7=0;i7<
BLOCK;++i7)pad[i7]=54^key[i7],pad[i7+BLOCK]=92^key[i7];inner.update(pad.subarray(0,BLOCK)),outer.update(pad.subarray(BLOCK))}}update(data){if(this.finished)throw new Error(
"Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(data);return}let chunk=toUint8Array(data),position=0,{byteLength}=chunk;if(this.
bytesHashed+=byteLength,this.bytesHashed*8>MAX_HASHABLE_LENGTH)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;byteLength>0;)this.buffer[this.bufferLength++]=
chunk[position++],byteLength--,this.bufferLength===BLOCK&&(this.hashBuffer(),this.bufferLength=0)}async digest(){let{inner,outer}=this;if(inner&&outer){if(this.
finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;let innerDigest=inner.digestSync();return outer.update(innerDigest),outer.
digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(INIT),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){
let state2=this.state.slice(),buffer=this.buffer.slice(),bufferLength=this.bufferLength,bitsHashed=this.bytesHashed*8,bufferView=new DataView(buffer.buffer,buffer.
byteOffset,buffer.byteLength);if(bufferView.setUint8(bufferLength++,128),(bufferLength-1)%BLOCK>=BLOCK-8){for(let i7=bufferLength;i7<BLOCK;++i7)bufferView.setUint8(
i7,0);this.hashBufferWith(state2,buffer),bufferLength=0}for(let i7=bufferLength;i7<BLOCK-8;++i7)bufferView.setUint8(i7,0);bufferView.setUint32(BLOCK-8,Math.floor(
bitsHashed/4294967296),!1),bufferView.setUint32(BLOCK-4,bitsHashed,!1),this.hashBufferWith(state2,buffer);let out=new Uint8Array(DIGEST_LENGTH);for(let i7=0;i7<
8;++i7)out[i7*4]=state2[i7]>>>24&255,out[i7*4+1]=state2[i7]>>>16&255,out[i7*4+2]=state2[i7]>>>8&255,out[i7*4+3]=state2[i7]>>>0&255;return out}static normalizeKey(secret){
let key=toUint8Array(secret);if(key.byteLength>BLOCK){let h7=new _Sha256Js;h7.update(key);let out=h7.digestSync(),padded=new Uint8Array(BLOCK);return padded.set(
out),padded}if(key.byteLength<BLOCK){let padded=new Uint8Array(BLOCK);return padded.set(key),padded}return key}hashBuffer(){this.hashBufferWith(this.state,this.
buffer)}hashBufferWith(state2,buffer){let w=this.w??=new Int32Array(64),s0=state2[0],s1=state2[1],s2=state2[2],s3=state2[3],s4=state2[4],s5=state2[5],s6=state2[6],
s7=state2[7];for(let i7=0;i7<BLOCK;++i7){if(i7<16)w[i7]=(buffer[i7*4]&255)<<24|(buffer[i7*4+1]&255)<<16|(buffer[i7*4+2]&255)<<8|buffer[i7*4+3]&255;else{let u=w[i7-
2],t12=(u>>>17|u<<15)^(u>>>19|u<<13)^u>>>10;u=w[i7-15];let t22=(u>>>7|u<<25)^(u>>>18|u<<14)^u>>>3;w[i7]=(t12+w[i7-7]|0)+(t22+w[i7-16]|0)}let t1=(((s4>>>6|s4<<26)^
(s4>>>11|s4<<21)^(s4>>>25|s4<<7))+(s4&s5^~s4&s6)|0)+(s7+(K[i7]+w[i7]|0)|0)|0,t2=((s0>>>2|s0<<30)^(s0>>>13|s0<<19)^(s0>>>22|s0<<10))+(s0&s1^s0&s2^s1&s2)|0;s7=s6,
s6=s5,s5=s4,s4=s3+t1|0,s3=s2,s2=s1,s1=s0,s0=t1+t2|0}state2[0]+=s0,state2[1]+=s1,state2[2]+=s2,state2[3]+=s3,state2[4]+=s4,state2[5]+=s5,state2[6]+=s6,state2[7]+=
s7}},INIT=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),K=new Int32Array([1116352408,1899447441,3049323471,
3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,
264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,
1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,
506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])}});function buildNativeClass2(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(secret){this.secret=secret,this.isHmac=!!secret,this.hash=this.
createHash()}update(data){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(data)}async digest(){let buf;return this.
isHmac?(this.finished=!0,buf=this.hash.digest()):buf=this.hash.copy().digest(),new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength)}reset(){this.hash=this.createHash(),
this.finished=!1}createHash(){return this.secret?(0,import_node_crypto3.createHmac)("sha256",toBuffer(this.secret)):(0,import_node_crypto3.createHash)("sha256")}}}
function toBuffer(data){return typeof data=="string"?data:ArrayBuffer.isView(data)?Buffer.from(data.buffer,data.byteOffset,data.byteLength):Buffer.from(data)}var import_node_crypto3,
hasNativeCrypto,Sha256Node,init_Sha256Node=__esm({"node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js"(){import_node_crypto3=__toESM(require_crypto());
init_Sha256Js();hasNativeCrypto=(()=>{try{return(0,import_node_crypto3.createHash)("sha256"),!0}catch{return!1}})(),Sha256Node=hasNativeCrypto?buildNativeClass2():
Sha256Js}});var init_checksum3=__esm({"node_modules/@smithy/core/dist-es/submodules/checksum/index.js"(){init_Crc32Node();init_Sha256Node()}});function negate(bytes){for(let i7=0;i7<8;i7++)bytes[i7]^=255;for(let i7=7;i7>-1&&(bytes[i7]++,bytes[i7]===0);i7--);}var Int64,init_Int64=__esm({"node_modules/@s\
mithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js"(){init_serde();Int64=class _Int64{bytes;constructor(bytes){if(this.bytes=bytes,bytes.byteLength!==
8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(number){if(number>9223372036854776e3||number<-9223372036854776e3)throw new Error(`${number}\
 is too large (or, if negative, too small) to represent as an Int64`);let bytes=new Uint8Array(8);for(let i7=7,remaining=Math.abs(Math.round(number));i7>-1&&remaining>
0;i7--,remaining/=256)bytes[i7]=remaining;return number<0&&negate(bytes),new _Int64(bytes)}valueOf(){let bytes=this.bytes.slice(0),negative=bytes[0]&128;return negative&&
negate(bytes),parseInt(toHex(bytes),16)*(negative?-1:1)}toString(){return String(this.valueOf())}}}});var HeaderMarshaller,HEADER_VALUE_TYPE,BOOLEAN_TAG,BYTE_TAG,SHORT_TAG,INT_TAG,LONG_TAG,BINARY_TAG,STRING_TAG,TIMESTAMP_TAG,UUID_TAG,UUID_PATTERN,MAX_HEADER_VALUE_BYTES,
init_HeaderMarshaller=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js"(){init_transport();init_serde();
init_Int64();HeaderMarshaller=class{toUtf8;fromUtf8;constructor(toUtf83,fromUtf83){this.toUtf8=toUtf83,this.fromUtf8=fromUtf83}format(headers){let chunks=[];for(let headerName in headers){
if(!hasOwn(headers,headerName))continue;let bytes=this.fromUtf8(headerName);if(bytes.byteLength>255)throw new Error(`@smithy/core/event-streams - header name ex\
ceeds 255 bytes: ${bytes.byteLength}`);chunks.push(Uint8Array.from([bytes.byteLength]),bytes,this.formatHeaderValue(headers[headerName]))}let out=new Uint8Array(
chunks.reduce((carry,bytes)=>carry+bytes.byteLength,0)),position=0;for(let chunk of chunks)out.set(chunk,position),position+=chunk.byteLength;return out}formatHeaderValue(header){
switch(header.type){case"boolean":return Uint8Array.from([header.value?0:1]);case"byte":return Uint8Array.from([2,header.value]);case"short":let shortView=new DataView(
new ArrayBuffer(3));return shortView.setUint8(0,3),shortView.setInt16(1,header.value,!1),new Uint8Array(shortView.buffer);case"integer":let intView=new DataView(
new ArrayBuffer(5));return intView.setUint8(0,4),intView.setInt32(1,header.value,!1),new Uint8Array(intView.buffer);case"long":let longBytes=new Uint8Array(9);return longBytes[0]=
5,longBytes.set(header.value.bytes,1),longBytes;case"binary":if(header.value.byteLength>MAX_HEADER_VALUE_BYTES)throw new Error(`@smithy/core/event-streams - hea\
der value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);let binView=new DataView(new ArrayBuffer(3+header.value.byteLength));binView.
setUint8(0,6),binView.setUint16(1,header.value.byteLength,!1);let binBytes=new Uint8Array(binView.buffer);return binBytes.set(header.value,3),binBytes;case"stri\
ng":let utf8Bytes=this.fromUtf8(header.value);if(utf8Bytes.byteLength>MAX_HEADER_VALUE_BYTES)throw new Error(`@smithy/core/event-streams - header value (string)\
 exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);let strView=new DataView(new ArrayBuffer(3+utf8Bytes.byteLength));strView.setUint8(0,7),strView.
setUint16(1,utf8Bytes.byteLength,!1);let strBytes=new Uint8Array(strView.buffer);return strBytes.set(utf8Bytes,3),strBytes;case"timestamp":let tsBytes=new Uint8Array(
9);return tsBytes[0]=8,tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes,1),tsBytes;case"uuid":if(!UUID_PATTERN.test(header.value))throw new Error(`Inv\
alid UUID received: ${header.value}`);let uuidBytes=new Uint8Array(17);return uuidBytes[0]=9,uuidBytes.set(fromHex(header.value.replace(/-/g,"")),1),uuidBytes}}parse(headers){
let out={},position=0;for(;position<headers.byteLength;){let nameLength=headers.getUint8(position++),name=this.toUtf8(new Uint8Array(headers.buffer,headers.byteOffset+
position,nameLength));switch(position+=nameLength,headers.getUint8(position++)){case 0:out[name]={type:BOOLEAN_TAG,value:!0};break;case 1:out[name]={type:BOOLEAN_TAG,
value:!1};break;case 2:out[name]={type:BYTE_TAG,value:headers.getInt8(position++)};break;case 3:out[name]={type:SHORT_TAG,value:headers.getInt16(position,!1)},position+=
2;break;case 4:out[name]={type:INT_TAG,value:headers.getInt32(position,!1)},position+=4;break;case 5:out[name]={type:LONG_TAG,value:new Int64(new Uint8Array(headers.
buffer,headers.byteOffset+position,8))},position+=8;break;case 6:let binaryLength=headers.getUint16(position,!1);position+=2,out[name]={type:BINARY_TAG,value:new Uint8Array(
headers.buffer,headers.byteOffset+position,binaryLength)},position+=binaryLength;break;case 7:let stringLength=headers.getUint16(position,!1);position+=2,out[name]=
{type:STRING_TAG,value:this.toUtf8(new Uint8Array(headers.buffer,headers.byteOffset+position,stringLength))},position+=stringLength;break;case 8:out[name]={type:TIMESTAMP_TAG,
value:new Date(new Int64(new Uint8Array(headers.buffer,headers.byteOffset+position,8)).valueOf())},position+=8;break;case 9:let uuidBytes=new Uint8Array(headers.
buffer,headers.byteOffset+position,16);position+=16,out[name]={type:UUID_TAG,value:`${toHex(uuidBytes.subarray(0,4))}-${toHex(uuidBytes.subarray(4,6))}-${toHex(
uuidBytes.subarray(6,8))}-${toHex(uuidBytes.subarray(8,10))}-${toHex(uuidBytes.subarray(10))}`};break;default:throw new Error("Unrecognized header type tag")}}return out}};
(function(HEADER_VALUE_TYPE3){HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.boolTrue=0]="boolTrue",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.boolFalse=1]="boolFalse",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
byte=2]="byte",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.short=3]="short",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.integer=4]="integer",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
long=5]="long",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.byteArray=6]="byteArray",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.string=7]="string",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
timestamp=8]="timestamp",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.uuid=9]="uuid"})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));BOOLEAN_TAG="boolean",BYTE_TAG="byte",
SHORT_TAG="short",INT_TAG="integer",LONG_TAG="long",BINARY_TAG="binary",STRING_TAG="string",TIMESTAMP_TAG="timestamp",UUID_TAG="uuid",UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
MAX_HEADER_VALUE_BYTES=32767}});function splitMessage({byteLength,byteOffset,buffer}){if(byteLength<MINIMUM_MESSAGE_LENGTH)throw new Error("Provided message too short to accommodate event stre\
am message overhead");let view=new DataView(buffer,byteOffset,byteLength),messageLength=view.getUint32(0,!1);if(byteLength!==messageLength)throw new Error("Repo\
rted message length does not match received message length");let headerLength=view.getUint32(PRELUDE_MEMBER_LENGTH,!1),expectedPreludeChecksum=view.getUint32(PRELUDE_LENGTH,
!1),expectedMessageChecksum=view.getUint32(byteLength-CHECKSUM_LENGTH,!1),checksummer=new Crc32Node;if(checksummer.update(new Uint8Array(buffer,byteOffset,PRELUDE_LENGTH)),
expectedPreludeChecksum!==checksummer.digestSync())throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match th\
e calculated CRC32 checksum (${checksummer.digestSync()})`);if(checksummer.update(new Uint8Array(buffer,byteOffset+PRELUDE_LENGTH,byteLength-(PRELUDE_LENGTH+CHECKSUM_LENGTH))),
expectedMessageChecksum!==checksummer.digestSync())throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
return{headers:new DataView(buffer,byteOffset+PRELUDE_LENGTH+CHECKSUM_LENGTH,headerLength),body:new Uint8Array(buffer,byteOffset+PRELUDE_LENGTH+CHECKSUM_LENGTH+
headerLength,messageLength-headerLength-(PRELUDE_LENGTH+CHECKSUM_LENGTH+CHECKSUM_LENGTH))}}var PRELUDE_MEMBER_LENGTH,PRELUDE_LENGTH,CHECKSUM_LENGTH,MINIMUM_MESSAGE_LENGTH,
init_splitMessage=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js"(){init_checksum3();PRELUDE_MEMBER_LENGTH=
4,PRELUDE_LENGTH=PRELUDE_MEMBER_LENGTH*2,CHECKSUM_LENGTH=4,MINIMUM_MESSAGE_LENGTH=PRELUDE_LENGTH+CHECKSUM_LENGTH*2}});var EventStreamCodec,init_EventStreamCodec=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js"(){init_checksum3();
init_HeaderMarshaller();init_splitMessage();EventStreamCodec=class{headerMarshaller;messageBuffer;isEndOfStream;constructor(toUtf83,fromUtf83){this.headerMarshaller=
new HeaderMarshaller(toUtf83,fromUtf83),this.messageBuffer=[],this.isEndOfStream=!1}feed(message){this.messageBuffer.push(this.decode(message))}endOfStream(){this.
isEndOfStream=!0}getMessage(){let message=this.messageBuffer.pop(),isEndOfStream=this.isEndOfStream;return{getMessage(){return message},isEndOfStream(){return isEndOfStream}}}getAvailableMessages(){
let messages=this.messageBuffer;this.messageBuffer=[];let isEndOfStream=this.isEndOfStream;return{getMessages(){return messages},isEndOfStream(){return isEndOfStream}}}encode({
headers:rawHeaders,body}){let headers=this.headerMarshaller.format(rawHeaders),length=headers.byteLength+body.byteLength+16,out=new Uint8Array(length),view=new DataView(
out.buffer,out.byteOffset,out.byteLength),checksum=new Crc32Node;return view.setUint32(0,length,!1),view.setUint32(4,headers.byteLength,!1),checksum.update(out.
subarray(0,8)),view.setUint32(8,checksum.digestSync(),!1),out.set(headers,12),out.set(body,headers.byteLength+12),checksum.update(out.subarray(8,length-4)),view.
setUint32(length-4,checksum.digestSync(),!1),out}decode(message){let{headers,body}=splitMessage(message);return{headers:this.headerMarshaller.parse(headers),body}}formatHeaders(rawHeaders){
return this.headerMarshaller.format(rawHeaders)}}}});var MessageDecoderStream,init_MessageDecoderStream=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStream.js"(){
MessageDecoderStream=class{options;constructor(options){this.options=options}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let bytes of this.
options.inputStream)yield this.options.decoder.decode(bytes)}}}});var MessageEncoderStream,init_MessageEncoderStream=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStream.js"(){
MessageEncoderStream=class{options;constructor(options){this.options=options}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let msg of this.
options.messageStream)yield this.options.encoder.encode(msg);this.options.includeEndFrame&&(yield new Uint8Array(0))}}}});var SmithyMessageDecoderStream,init_SmithyMessageDecoderStream=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessag\
eDecoderStream.js"(){SmithyMessageDecoderStream=class{options;constructor(options){this.options=options}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(let message of this.options.messageStream){let deserialized=await this.options.deserializer(message);deserialized!==void 0&&(yield deserialized)}}}}});var SmithyMessageEncoderStream,init_SmithyMessageEncoderStream=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessag\
eEncoderStream.js"(){SmithyMessageEncoderStream=class{options;constructor(options){this.options=options}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(let chunk of this.options.inputStream)yield this.options.serializer(chunk)}}}});function getChunkedStream(source){let currentMessageTotalLength=0,currentMessagePendingLength=0,currentMessage=null,messageLengthBuffer=null,allocateMessage=size=>{
if(typeof size!="number")throw new Error("Attempted to allocate an event message where size was not a number: "+size);currentMessageTotalLength=size,currentMessagePendingLength=
4,currentMessage=new Uint8Array(size),new DataView(currentMessage.buffer).setUint32(0,size,!1)},iterator=async function*(){let sourceIterator=source[Symbol.asyncIterator]();
for(;;){let{value,done}=await sourceIterator.next();if(done){if(currentMessageTotalLength)if(currentMessageTotalLength===currentMessagePendingLength)yield currentMessage;else
throw new Error("Truncated event message received.");else return;return}let chunkLength=value.length,currentOffset=0;for(;currentOffset<chunkLength;){if(!currentMessage){
let bytesRemaining=chunkLength-currentOffset;messageLengthBuffer||(messageLengthBuffer=new Uint8Array(4));let numBytesForTotal=Math.min(4-currentMessagePendingLength,
bytesRemaining);if(messageLengthBuffer.set(value.slice(currentOffset,currentOffset+numBytesForTotal),currentMessagePendingLength),currentMessagePendingLength+=numBytesForTotal,
currentOffset+=numBytesForTotal,currentMessagePendingLength<4)break;allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0,!1)),messageLengthBuffer=
null}let numBytesToWrite=Math.min(currentMessageTotalLength-currentMessagePendingLength,chunkLength-currentOffset);currentMessage.set(value.slice(currentOffset,
currentOffset+numBytesToWrite),currentMessagePendingLength),currentMessagePendingLength+=numBytesToWrite,currentOffset+=numBytesToWrite,currentMessageTotalLength&&
currentMessageTotalLength===currentMessagePendingLength&&(yield currentMessage,currentMessage=null,currentMessageTotalLength=0,currentMessagePendingLength=0)}}};
return{[Symbol.asyncIterator]:iterator}}var init_getChunkedStream=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal\
/getChunkedStream.js"(){}});function getUnmarshalledStream(source,options){let messageUnmarshaller=getMessageUnmarshaller(options.deserializer,options.toUtf8);return{[Symbol.asyncIterator]:async function*(){
for await(let chunk of source){let message=options.eventStreamCodec.decode(chunk),type=await messageUnmarshaller(message);type!==void 0&&(yield type)}}}}function getMessageUnmarshaller(deserializer,toUtf83){
return async function(message){let{value:messageType}=message.headers[":message-type"];if(messageType==="error"){let unmodeledError=new Error(message.headers[":\
error-message"].value||"UnknownError");throw unmodeledError.name=message.headers[":error-code"].value,unmodeledError}else if(messageType==="exception"){let code=message.
headers[":exception-type"].value,exception={[code]:message},deserializedException=await deserializer(exception);if(deserializedException.$unknown){let error=new Error(
toUtf83(message.body));throw error.name=code,error}throw deserializedException[code]}else if(messageType==="event"){let event={[message.headers[":event-type"].value]:message},
deserialized=await deserializer(event);return deserialized.$unknown?void 0:deserialized}else throw Error(`Unrecognizable event type: ${message.headers[":event-t\
ype"].value}`)}}var init_getUnmarshalledStream=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getUnmarshalledStr\
eam.js"(){}});var EventStreamMarshaller,eventStreamSerdeProvider,init_EventStreamMarshaller=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-ser\
de-universal/EventStreamMarshaller.js"(){init_EventStreamCodec();init_MessageDecoderStream();init_MessageEncoderStream();init_SmithyMessageDecoderStream();init_SmithyMessageEncoderStream();
init_getChunkedStream();init_getUnmarshalledStream();EventStreamMarshaller=class{eventStreamCodec;utfEncoder;constructor({utf8Encoder,utf8Decoder}){this.eventStreamCodec=
new EventStreamCodec(utf8Encoder,utf8Decoder),this.utfEncoder=utf8Encoder}deserialize(body,deserializer){let inputStream=getChunkedStream(body);return new SmithyMessageDecoderStream(
{messageStream:new MessageDecoderStream({inputStream,decoder:this.eventStreamCodec}),deserializer:getMessageUnmarshaller(deserializer,this.utfEncoder)})}serialize(inputStream,serializer){
return new MessageEncoderStream({messageStream:new SmithyMessageEncoderStream({inputStream,serializer}),encoder:this.eventStreamCodec,includeEndFrame:!0})}},eventStreamSerdeProvider=
options=>new EventStreamMarshaller(options)}});async function*readableToIterable(readStream){let streamEnded=!1,generationEnded=!1,records=new Array;for(readStream.on("error",err=>{if(streamEnded||(streamEnded=
!0),err)throw err}),readStream.on("data",data=>{records.push(data)}),readStream.on("end",()=>{streamEnded=!0});!generationEnded;){let value=await new Promise(resolve=>setTimeout(
()=>resolve(records.shift()),0));value&&(yield value),generationEnded=streamEnded&&records.length===0}}var import_node_stream3,EventStreamMarshaller2,eventStreamSerdeProvider2,
init_EventStreamMarshaller2=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js"(){import_node_stream3=
__nccwpck_require__(75);init_EventStreamMarshaller();EventStreamMarshaller2=class{universalMarshaller;constructor({utf8Encoder,utf8Decoder}){this.universalMarshaller=
new EventStreamMarshaller({utf8Decoder,utf8Encoder})}deserialize(body,deserializer){let bodyIterable=typeof body[Symbol.asyncIterator]=="function"?body:readableToIterable(
body);return this.universalMarshaller.deserialize(bodyIterable,deserializer)}serialize(input,serializer){return import_node_stream3.Readable.from(this.universalMarshaller.
serialize(input,serializer))}},eventStreamSerdeProvider2=options=>new EventStreamMarshaller2(options)}});var readableStreamToIterable,iterableToReadableStream,init_utils=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/utils.js"(){
readableStreamToIterable=readableStream=>({[Symbol.asyncIterator]:async function*(){let reader=readableStream.getReader();try{for(;;){let{done,value}=await reader.
read();if(done)return;yield value}}finally{reader.releaseLock()}}}),iterableToReadableStream=asyncIterable=>{let iterator=asyncIterable[Symbol.asyncIterator]();
return new ReadableStream({async pull(controller){let{done,value}=await iterator.next();if(done)return controller.close();controller.enqueue(value)}})}}});var resolveEventStreamSerdeConfig,init_EventStreamSerdeConfig=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-resolv\
er/EventStreamSerdeConfig.js"(){resolveEventStreamSerdeConfig=input=>Object.assign(input,{eventStreamMarshaller:input.eventStreamSerdeProvider(input)})}});var EventStreamSerde,init_EventStreamSerde=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/EventStreamSerde.js"(){init_transport();init_schema();
init_serde();EventStreamSerde=class{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({marshaller,serializer,
deserializer,serdeContext,defaultContentType,compositeErrorRegistry}){this.marshaller=marshaller,this.serializer=serializer,this.deserializer=deserializer,this.
serdeContext=serdeContext,this.defaultContentType=defaultContentType,this.compositeErrorRegistry=compositeErrorRegistry}async serializeEventStream({eventStream,
requestSchema,initialRequest,initialMessageType}){let marshaller=this.marshaller,eventStreamMember=requestSchema.getEventStreamMember(),unionSchema=requestSchema.
getMemberSchema(eventStreamMember),serializer=this.serializer,defaultContentType=this.defaultContentType,initialRequestMarker=Symbol("initialRequestMarker"),eventStreamIterable={
async*[Symbol.asyncIterator](){if(initialRequest){let headers={":event-type":{type:"string",value:initialMessageType??"initial-request"},":message-type":{type:"\
string",value:"event"},":content-type":{type:"string",value:defaultContentType}};serializer.write(requestSchema,initialRequest);let body=serializer.flush();yield{
[initialRequestMarker]:!0,headers,body}}for await(let page of eventStream)yield page}};return marshaller.serialize(eventStreamIterable,event=>{if(event[initialRequestMarker])
return{headers:event.headers,body:event.body};let unionMember="";for(let key in event)if(hasOwn(event,key)&&key!=="__type"){unionMember=key;break}let{additionalHeaders,
body,eventType,explicitPayloadContentType}=this.writeEventBody(unionMember,unionSchema,event);return{headers:{":event-type":{type:"string",value:eventType},":me\
ssage-type":{type:"string",value:"event"},":content-type":{type:"string",value:explicitPayloadContentType??defaultContentType},...additionalHeaders},body}})}async deserializeEventStream({
response,responseSchema,initialResponseContainer,initialMessageType}){let marshaller=this.marshaller,eventStreamMember=responseSchema.getEventStreamMember(),memberSchemas=responseSchema.
getMemberSchema(eventStreamMember).getMemberSchemas(),initialResponseMarker=Symbol("initialResponseMarker"),asyncIterable=marshaller.deserialize(response.body,async event=>{
let unionMember="";for(let key in event)if(hasOwn(event,key)&&key!=="__type"){unionMember=key;break}let body=event[unionMember].body;if(unionMember===(initialMessageType??
"initial-response")){let dataObject=await this.deserializer.read(responseSchema,body);return delete dataObject[eventStreamMember],{[initialResponseMarker]:!0,...dataObject}}else if(unionMember in
memberSchemas){let eventStreamSchema=memberSchemas[unionMember];if(eventStreamSchema.isStructSchema()){let out={},hasBindings=!1;for(let[name,member2]of eventStreamSchema.
structIterator()){let{eventHeader,eventPayload}=member2.getMergedTraits();if(hasBindings=hasBindings||!!(eventHeader||eventPayload),eventPayload)member2.isBlobSchema()?
out[name]=body:member2.isStringSchema()?out[name]=(this.serdeContext?.utf8Encoder??toUtf8)(body):member2.isStructSchema()&&(out[name]=await this.deserializer.read(
member2,body));else if(eventHeader){let value=event[unionMember].headers[name]?.value;value!=null&&(member2.isNumericSchema()?value&&typeof value=="object"&&"by\
tes"in value?out[name]=BigInt(value.toString()):out[name]=Number(value):out[name]=value)}}return{[unionMember]:await this.readEventMember(eventStreamSchema,body,
hasBindings,out)}}return{[unionMember]:await this.deserializer.read(eventStreamSchema,body)}}else return{$unknown:event}}),asyncIterator=asyncIterable[Symbol.asyncIterator](),
firstEvent=await asyncIterator.next();if(firstEvent.done)return asyncIterable;if(firstEvent.value?.[initialResponseMarker]){if(!responseSchema)throw new Error("\
@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");for(let key in firstEvent.value)hasOwn(firstEvent.value,
key)&&(initialResponseContainer[key]=firstEvent.value[key])}return{async*[Symbol.asyncIterator](){for(firstEvent?.value?.[initialResponseMarker]||(yield firstEvent.
value);;){let{done,value}=await asyncIterator.next();if(done)break;yield value}}}}async readEventMember(eventStreamSchema,body,hasBindings,out){let ErrCtor,staticStructuralSchema=eventStreamSchema.
getSchema();if(Array.isArray(staticStructuralSchema)&&staticStructuralSchema[0]===-3){let namespace=staticStructuralSchema[1],nsRegistry=TypeRegistry.for(namespace);
this.compositeErrorRegistry?.copyFrom(nsRegistry),ErrCtor=(this.compositeErrorRegistry??nsRegistry)?.getErrorCtor(staticStructuralSchema)}let dataObject=hasBindings?
out:body.byteLength===0?{}:await this.deserializer.read(eventStreamSchema,body);if(ErrCtor){let message=dataObject.message??dataObject.Message??"Unknown",metadata={},
$fault=eventStreamSchema.getMergedTraits().error;return $fault&&(metadata.$fault=$fault),Object.assign(new ErrCtor({}),metadata,{message},dataObject)}return dataObject}writeEventBody(unionMember,unionSchema,event){
let serializer=this.serializer,eventType=unionMember,explicitPayloadMember=null,explicitPayloadContentType,isKnownSchema=unionSchema.getSchema()[4].includes(unionMember),
additionalHeaders={};if(isKnownSchema){let eventSchema=unionSchema.getMemberSchema(unionMember);if(eventSchema.isStructSchema()){for(let[memberName,memberSchema]of eventSchema.
structIterator()){let{eventHeader,eventPayload}=memberSchema.getMergedTraits();if(eventPayload)explicitPayloadMember=memberName;else if(eventHeader){let value=event[unionMember][memberName],
type="binary";memberSchema.isNumericSchema()?(-2)**31<=value&&value<=2**31-1?type="integer":type="long":memberSchema.isTimestampSchema()?type="timestamp":memberSchema.
isStringSchema()?type="string":memberSchema.isBooleanSchema()&&(type="boolean"),value!=null&&(additionalHeaders[memberName]={type,value},delete event[unionMember][memberName])}}
if(explicitPayloadMember!==null){let payloadSchema=eventSchema.getMemberSchema(explicitPayloadMember);payloadSchema.isBlobSchema()?explicitPayloadContentType="a\
pplication/octet-stream":payloadSchema.isStringSchema()&&(explicitPayloadContentType="text/plain"),serializer.write(payloadSchema,event[unionMember][explicitPayloadMember])}else
serializer.write(eventSchema,event[unionMember])}else if(eventSchema.isUnitSchema())serializer.write(eventSchema,{});else throw new Error("@smithy/core/event-st\
reams - non-struct member not supported in event stream union.")}else{let[type,value]=event[unionMember];eventType=type,serializer.write(15,value)}let messageSerialization=serializer.
flush()??new Uint8Array;return{body:typeof messageSerialization=="string"?(this.serdeContext?.utf8Decoder??fromUtf8)(messageSerialization):messageSerialization,
eventType,explicitPayloadContentType,additionalHeaders}}}}});var event_streams_exports={};__export(event_streams_exports,{EventStreamCodec:()=>EventStreamCodec,EventStreamMarshaller:()=>EventStreamMarshaller2,EventStreamSerde:()=>EventStreamSerde,
HeaderMarshaller:()=>HeaderMarshaller,Int64:()=>Int64,MessageDecoderStream:()=>MessageDecoderStream,MessageEncoderStream:()=>MessageEncoderStream,SmithyMessageDecoderStream:()=>SmithyMessageDecoderStream,
SmithyMessageEncoderStream:()=>SmithyMessageEncoderStream,UniversalEventStreamMarshaller:()=>EventStreamMarshaller,eventStreamSerdeProvider:()=>eventStreamSerdeProvider2,
getChunkedStream:()=>getChunkedStream,getMessageUnmarshaller:()=>getMessageUnmarshaller,getUnmarshalledStream:()=>getUnmarshalledStream,iterableToReadableStream:()=>iterableToReadableStream,
readableStreamToIterable:()=>readableStreamToIterable,resolveEventStreamSerdeConfig:()=>resolveEventStreamSerdeConfig,universalEventStreamSerdeProvider:()=>eventStreamSerdeProvider});
var init_event_streams=__esm({"node_modules/@smithy/core/dist-es/submodules/event-streams/index.js"(){init_EventStreamCodec();init_HeaderMarshaller();init_Int64();
init_MessageDecoderStream();init_MessageEncoderStream();init_SmithyMessageDecoderStream();init_SmithyMessageEncoderStream();init_EventStreamMarshaller2();init_utils();
init_EventStreamMarshaller();init_getChunkedStream();init_getUnmarshalledStream();init_EventStreamSerdeConfig();init_EventStreamSerde()}});var HttpProtocol,init_HttpProtocol=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js"(){init_transport();init_schema();init_SerdeContext();
init_HttpBindingNormalizedSchema();HttpProtocol=class extends SerdeContext{options;compositeErrorRegistry;constructor(options){super(),this.options=options,this.
compositeErrorRegistry=new TypeRegistry(options.defaultNamespace);for(let etr of options.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(etr)}getRequestType(){
return HttpRequest}getResponseType(){return HttpResponse}setSerdeContext(serdeContext){this.serdeContext=serdeContext,this.serializer.setSerdeContext(serdeContext),
this.deserializer.setSerdeContext(serdeContext),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(serdeContext)}updateServiceEndpoint(request,endpoint){
if("url"in endpoint){request.protocol=endpoint.url.protocol,request.hostname=endpoint.url.hostname,request.port=endpoint.url.port?Number(endpoint.url.port):void 0,
request.path=endpoint.url.pathname,request.fragment=endpoint.url.hash||void 0,request.username=endpoint.url.username||void 0,request.password=endpoint.url.password||
void 0,request.query||(request.query={});for(let[k7,v]of endpoint.url.searchParams.entries())request.query[k7]=v;if(endpoint.headers)for(let name in endpoint.headers)
hasOwn(endpoint.headers,name)&&(request.headers[name]=endpoint.headers[name].join(", "));return request}else{if(request.protocol=endpoint.protocol,request.hostname=
endpoint.hostname,request.port=endpoint.port?Number(endpoint.port):void 0,request.path=endpoint.path,request.query={...endpoint.query},endpoint.headers)for(let name in endpoint.
headers)hasOwn(endpoint.headers,name)&&(request.headers[name]=endpoint.headers[name]);return request}}setHostPrefix(request,operationSchema,input,operation2=getHttpOperationBindings(
operationSchema)){if(this.serdeContext?.disableHostPrefix)return;let hostPrefix=operation2[4];if(typeof hostPrefix!="string")return;let resolvedHostPrefix=hostPrefix;
for(let[name,[,flags]]of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings){if(!(flags>>17&1))continue;let replacement=input[name];
if(typeof replacement!="string")throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);resolvedHostPrefix=resolvedHostPrefix.replace(
`{${name}}`,replacement)}if(request.hostname=resolvedHostPrefix+request.hostname,!isValidHostname(request.hostname))throw new Error(`[${request.hostname}] is no\
t a valid hostname.`)}deserializeMetadata(output){return{httpStatusCode:output.statusCode,requestId:output.headers["x-amzn-requestid"]??output.headers["x-amzn-r\
equest-id"]??output.headers["x-amz-request-id"],extendedRequestId:output.headers["x-amz-id-2"],cfId:output.headers["x-amz-cf-id"]}}resolveError(name,namespaces,registries){
let defaultErrorSchema=[-3,"","Error",0,[],[],0],schema;for(let registry of registries)for(let ns of namespaces)try{ns==="*"?schema=registry.getSchema(name):schema=
registry.getSchema(ns+"#"+name);let errorCtor=registry.getErrorCtor(schema);if(errorCtor)return[schema,errorCtor,"modeled"];{let syntheticErrorSchema=registry.getBaseException();
if(syntheticErrorSchema){let syntheticErrorCtor=registry.getErrorCtor(syntheticErrorSchema);if(syntheticErrorCtor)return[schema,syntheticErrorCtor,"synthetic"]}}}catch{}
for(let registry of registries){let syntheticErrorSchema=registry.getBaseException();if(syntheticErrorSchema){let syntheticErrorCtor=registry.getErrorCtor(syntheticErrorSchema);
if(syntheticErrorCtor)return[syntheticErrorSchema,syntheticErrorCtor,"synthetic"]}}return[defaultErrorSchema,Error,"native"]}async serializeEventStream({eventStream,
requestSchema,initialRequest}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream,requestSchema,initialRequest})}async deserializeEventStream({
response,responseSchema,initialResponseContainer}){return(await this.loadEventStreamCapability()).deserializeEventStream({response,responseSchema,initialResponseContainer})}async loadEventStreamCapability(){
let{EventStreamSerde:EventStreamSerde2,eventStreamSerdeProvider:eventStreamSerdeProvider3}=await Promise.resolve().then(()=>(init_event_streams(),event_streams_exports)),
marshaller=this.resolveEventStreamMarshaller(eventStreamSerdeProvider3);return new EventStreamSerde2({marshaller,serializer:this.serializer,deserializer:this.deserializer,
serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(
`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(schema,context,response,arg4,arg5){
return[]}getEventStreamMarshaller(){let context=this.serdeContext;if(!context.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMar\
shaller missing in serdeContext.");return context.eventStreamMarshaller}resolveEventStreamMarshaller(importedProvider){let context=this.serdeContext;return context.
eventStreamMarshaller?context.eventStreamMarshaller:importedProvider(this.serdeContext)}}}});var HttpBindingProtocol,init_HttpBindingProtocol=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js"(){init_transport();init_serde();
init_HttpBindingNormalizedSchema();init_HttpProtocol();init_collect_stream_body();init_extended_encode_uri_component();HttpBindingProtocol=class extends HttpProtocol{async serializeRequest(operationSchema,_input,context){
let input=_input&&typeof _input=="object"?_input:{},query={},headers={},endpoint=await context.endpoint(),ns=HttpBindingNormalizedSchema.of(operationSchema?.input),
bindings=ns.getHttpBindings().request,operation2=getHttpOperationBindings(operationSchema),request=new HttpRequest({query,headers});if(endpoint){this.updateServiceEndpoint(
request,endpoint),this.setHostPrefix(request,operationSchema,input,operation2);let[method,path,staticQuery]=operation2;if(method){request.method=method,request.
path=request.path==="/"?path:request.path+path;for(let[key,value]of staticQuery)query[key]=value}}request.query=query;let eventStream=this.serializeHttpBindings(
input,request,bindings,operation2);return eventStream&&(request.body=await this.serializeEventStream({eventStream,requestSchema:ns})),request}serializeHttpBindings(input,request,bindings,operation2){
let serializer=this.serializer,directSerializer=typeof serializer.writeCodec=="function"?serializer:void 0,query=request.query,headers=request.headers,bodySchema=bindings.
syntheticBodySchema,hasBodyValue=!1,payload,eventStream,labels,names=Object.getOwnPropertyNames(input),prototype=Object.getPrototypeOf(input),sparse=(prototype===
Object.prototype||prototype===null)&&!bindings.hasIdempotency&&!bindings.hasPrefixHeaders&&names.length*2<bindings.memberBindings.length,length=sparse?names.length:
bindings.memberBindings.length;for(let i7=0;i7<length;++i7){let binding=sparse?hasOwn(bindings.byName,names[i7])?bindings.byName[names[i7]]:void 0:bindings.memberBindings[i7];
if(!binding)continue;let value=binding[1],memberName=binding[0],memberNs=value[0],flags=value[1],collectionValue=value[2],location=binding[2],wireName=binding[3],
inputMemberValue=input[memberName];if(!(inputMemberValue==null&&!(flags>>10&1)))if(location===36){let stream=flags>>11&3;stream?stream===2?eventStream=inputMemberValue||
void 0:payload=inputMemberValue:(directSerializer?directSerializer.writeCodec(memberNs,inputMemberValue):serializer.write(memberNs,inputMemberValue),payload=serializer.
flush())}else if(location===33||location===38){let serialized=this.serializeHttpValue(value,inputMemberValue,location,directSerializer);location===33?(labels??=
Object.create(null))[memberName]=serialized:headers[wireName]=serialized}else if(location===39)for(let key in inputMemberValue){if(!hasOwn(inputMemberValue,key))
continue;let amalgam=wireName+key;headers[amalgam.toLowerCase()]=this.serializeHttpValue(collectionValue,inputMemberValue[key],38,directSerializer,directSerializer?
collectionValue[0]:[collectionValue[0],{httpHeader:amalgam}])}else(location&62)===34?this.serializeQuery(value,inputMemberValue,wireName,query,directSerializer):
hasBodyValue=!0}let operationPath=operation2[1],pathSegments=operation2[3];return operationPath&&pathSegments&&request.path.endsWith(operationPath)&&(request.path=
request.path.slice(0,-operationPath.length)+this.serializePath(pathSegments,labels,bindings)),hasBodyValue&&bodySchema&&(directSerializer?directSerializer.writeCodec(
bodySchema,input):serializer.write(bodySchema,input),payload=serializer.flush()),request.body=payload,eventStream}serializeQuery(value,data,wireName,query,directSerializer){
let[ns,flags,collectionValue]=value,traits=directSerializer?void 0:ns.getMergedTraits();if(wireName===void 0){for(let key in data)!hasOwn(data,key)||key in query||
(directSerializer||Object.assign(collectionValue[0].getMergedTraits(),{...traits,httpQuery:key,httpQueryParams:void 0}),this.serializeQuery(collectionValue,data[key],
key,query,directSerializer));return}if((flags&192)===64){let buffer=[];for(let item of data){let serialized=this.serializeHttpValue(collectionValue,item,34,directSerializer,
directSerializer?collectionValue[0]:[collectionValue[0],traits]);(flags>>13&1||serialized!==void 0)&&buffer.push(serialized)}query[wireName]=buffer}else query[wireName]=
this.serializeHttpValue(value,data,34,directSerializer,directSerializer?ns:[ns,traits])}serializeHttpValue(value,data,location,directSerializer,schema=value[0]){
let flags=value[1],type=flags&255;return directSerializer&&!(flags&1792)&&(type<=2||type===17||type===19)?String(data):(directSerializer?directSerializer.writeHttpBinding(
value,data,location):this.serializer.write(schema,data),this.serializer.flush())}serializePath(segments,labels,bindings){let path="";for(let[value,kind]of segments){
if(kind===0){path+=value;continue}let replacement=labels?.[value];if(replacement===void 0){if(hasOwn(bindings.byName,value)&&bindings.byName[value][2]===33)throw new Error(
`No value provided for input HTTP label: ${value}.`);path+=`{${value}${kind===2?"+":""}}`}else path+=kind===2?replacement.split("/").map(extendedEncodeURIComponent).
join("/"):extendedEncodeURIComponent(replacement)}return path}async deserializeResponse(operationSchema,context,response){let deserializer=this.deserializer,directDeserializer=typeof deserializer.
readCodec=="function"?deserializer:void 0,ns=HttpBindingNormalizedSchema.of(operationSchema.output),responseBindings=ns.getHttpBindings().response,dataObject={};
if(response.statusCode>=300){let bytes=await collectBody(response.body,context);throw bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes)),
await this.handleError(operationSchema,context,response,dataObject,this.deserializeMetadata(response)),new Error("@smithy/core/protocols - HTTP Protocol error h\
andler failed to throw.")}let nonHttpBindingMembers=await this.deserializeHttpMessage(ns,context,response,dataObject);if(nonHttpBindingMembers.length){let bytes=await collectBody(
response.body,context);if(bytes.byteLength>0){let dataFromBody=await(directDeserializer?directDeserializer.readCodec(responseBindings.syntheticBodySchema,bytes):
deserializer.read(responseBindings.syntheticBodySchema,bytes));for(let member2 of nonHttpBindingMembers)dataFromBody[member2]!=null&&(dataObject[member2]=dataFromBody[member2])}}else
responseBindings.bindings.payload||await collectBody(response.body,context);return dataObject.$metadata=this.deserializeMetadata(response),dataObject}async deserializeHttpMessage(schema,context,response,arg4,arg5){
let dataObject=arg4 instanceof Set?arg5:arg4,deserializer=this.deserializer,directDeserializer=typeof deserializer.readCodec=="function"?deserializer:void 0,ns=HttpBindingNormalizedSchema.
of(schema),{bodyMemberNames,bindings:{payload,statusCode,headers:responseHeaders,prefixHeaders}}=ns.getHttpBindings().response,headers=response.headers;if(payload){
let[memberName,value]=payload,[memberSchema,flags]=value,stream=flags>>11&3;if(stream)stream===2?dataObject[memberName]=await this.deserializeEventStream({response,
responseSchema:ns}):dataObject[memberName]=sdkStreamMixin2(response.body);else if(response.body){let bytes=await collectBody(response.body,context);bytes.byteLength>
0&&(dataObject[memberName]=await(directDeserializer?directDeserializer.readPayload(value,bytes):deserializer.read(memberSchema,bytes)))}}for(let header in headers){
if(!hasOwn(headers,header))continue;let lower=header.toLowerCase(),headerValue=headers[header];lower!==header&&(delete headers[header],headers[lower]=headerValue);
let binding=hasOwn(responseHeaders,lower)?responseHeaders[lower]:void 0;if(!binding)continue;let[memberName,[memberSchema,flags,collectionValue],,wireName]=binding;
if(collectionValue){let sections=flags>>16&1?splitEvery(headerValue,",",2):splitHeader(headerValue),list=[];for(let section of sections)list.push(directDeserializer?
directDeserializer.readHttpBinding(collectionValue,section.trim(),38):await deserializer.read([collectionValue[0],{httpHeader:wireName}],section.trim()));dataObject[memberName]=
list}else dataObject[memberName]=directDeserializer?directDeserializer.readHttpBinding(binding[1],headerValue,38):await deserializer.read(memberSchema,headerValue)}
for(let[memberName,[,,collectionValue],,wireName]of prefixHeaders){dataObject[memberName]={};for(let header in headers){if(!hasOwn(headers,header)||!header.startsWith(
wireName))continue;let headerValue=headers[header];dataObject[memberName][header.slice(wireName.length)]=directDeserializer?directDeserializer.readHttpBinding(collectionValue,
headerValue,38):await deserializer.read([collectionValue[0],{httpHeader:header}],headerValue)}}return statusCode&&(dataObject[statusCode[0]]=response.statusCode),
bodyMemberNames}}}});var RpcProtocol,init_RpcProtocol=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js"(){init_transport();init_schema();init_transport();
init_HttpProtocol();init_collect_stream_body();RpcProtocol=class extends HttpProtocol{async serializeRequest(operationSchema,_input,context){let serializer=this.
serializer,query={},headers={},endpoint=await context.endpoint(),ns=NormalizedSchema.of(operationSchema?.input),schema=ns.getSchema(),payload,input=_input&&typeof _input==
"object"?_input:{},request=new HttpRequest({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query,headers,body:void 0});if(endpoint&&(this.updateServiceEndpoint(
request,endpoint),this.setHostPrefix(request,operationSchema,input)),input){let eventStreamMember=ns.getEventStreamMember();if(eventStreamMember){if(input[eventStreamMember]){
let initialRequest={};for(let[memberName]of ns.structIterator())memberName!==eventStreamMember&&input[memberName]!=null&&(initialRequest[memberName]=input[memberName]);
payload=await this.serializeEventStream({eventStream:input[eventStreamMember],requestSchema:ns,initialRequest})}}else serializer.write(schema,input),payload=serializer.
flush()}return request.headers=Object.assign(request.headers,headers),request.query=query,request.body=payload,request.method="POST",request}async deserializeResponse(operationSchema,context,response){
let deserializer=this.deserializer,ns=NormalizedSchema.of(operationSchema.output),dataObject={};if(this.isErrorResponse(response.statusCode)){let bytes=await collectBody(
response.body,context);throw bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes)),await this.handleError(operationSchema,context,response,
dataObject,this.deserializeMetadata(response)),new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(let header in response.headers){
if(!hasOwn(response.headers,header))continue;let value=response.headers[header];delete response.headers[header],response.headers[header.toLowerCase()]=value}let eventStreamMember=ns.
getEventStreamMember();if(eventStreamMember)dataObject[eventStreamMember]=await this.deserializeEventStream({response,responseSchema:ns,initialResponseContainer:dataObject});else{
let bytes=await collectBody(response.body,context);bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(ns,bytes))}return dataObject.$metadata=this.
deserializeMetadata(response),dataObject}isErrorResponse(statusCode){return statusCode>=300}}}});var FromStringShapeDeserializer,init_FromStringShapeDeserializer=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserialize\
r.js"(){init_serde();init_HttpBindingNormalizedSchema();init_SerdeContext();FromStringShapeDeserializer=class extends SerdeContext{settings;constructor(settings){
super(),this.settings=settings}read(_schema,data){let ns=HttpBindingNormalizedSchema.of(_schema),traits=ns.getMergedTraits(),location=ns.getHttpBindingLocation(
traits);return this.readHttpBinding(ns.getHttpBindingValue(location,traits),data,location)}readHttpBinding([ns,flags,collectionValue],data,location){let schema=flags&
255;if((schema&192)===64)return collectionValue??=ns.getHttpBindingCollectionValue(location),splitHeader(data).map(item=>this.readHttpBinding(collectionValue,item,
location));switch(schema){case 21:case 42:return(this.serdeContext?.base64Decoder??fromBase64)(data);case 4:case 5:case 6:case 7:{let bindingFormat=this.settings.
httpBindings?flags>>14&3:0;switch(this.settings.timestampFormat.useTrait&&schema>4?schema:bindingFormat?bindingFormat+4:this.settings.timestampFormat.default){case 5:
return _parseRfc3339DateTimeWithOffset(data);case 6:return _parseRfc7231DateTime(data);case 7:return _parseEpochTimestamp(data);default:return console.warn("Mis\
sing timestamp format, parsing value with Date constructor:",data),new Date(data)}}case 0:{let media=flags>>8&3;if(!media)return data;let intermediateValue=data;
return(location&6)===6&&(intermediateValue=(this.serdeContext?.utf8Encoder??toUtf8)((this.serdeContext?.base64Decoder??fromBase64)(intermediateValue))),media===
2?LazyJsonString.from(intermediateValue):intermediateValue}case 1:return Number(data);case 2:return data.toLowerCase()==="true";case 17:return BigInt(data);case 19:
return new NumericValue(data,"bigDecimal");default:return data}}}}});var HttpInterceptingShapeDeserializer,init_HttpInterceptingShapeDeserializer=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpIntercepti\
ngShapeDeserializer.js"(){init_serde();init_HttpBindingNormalizedSchema();init_SerdeContext();init_FromStringShapeDeserializer();HttpInterceptingShapeDeserializer=
class extends SerdeContext{codecDeserializer;stringDeserializer;constructor(codecDeserializer,codecSettings){super(),this.codecDeserializer=codecDeserializer,this.
stringDeserializer=new FromStringShapeDeserializer(codecSettings)}setSerdeContext(serdeContext){this.stringDeserializer.setSerdeContext(serdeContext),this.codecDeserializer.
setSerdeContext(serdeContext),this.serdeContext=serdeContext}read(schema,data){let ns=HttpBindingNormalizedSchema.of(schema),traits=ns.getMergedTraits();if(traits.
httpHeader||traits.httpResponseCode){let value=ns.getHttpBindingValue(38,traits);return this.readHttpBinding(value,data,38)}return traits.httpPayload?this.readPayload(
ns.getHttpBindingValue(36,traits),data):this.readCodec(ns,data)}readHttpBinding(binding,data,location){let value=typeof data=="string"?data:(this.serdeContext?.
utf8Encoder??toUtf8)(data);return this.stringDeserializer.readHttpBinding(binding,value,location)}readPayload([schema,flags],data){let type=flags&255;return type===
21||type===42?typeof data=="string"?(this.serdeContext?.utf8Decoder??fromUtf8)(data):data:type===0?typeof data=="string"?data:(this.serdeContext?.utf8Encoder??toUtf8)(
data):this.readCodec(schema,data)}readCodec(schema,data){return this.codecDeserializer.read(schema,data)}}}});var ToStringShapeSerializer,init_ToStringShapeSerializer=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js"(){init_serde();
init_HttpBindingNormalizedSchema();init_SerdeContext();ToStringShapeSerializer=class extends SerdeContext{settings;stringBuffer="";constructor(settings){super(),
this.settings=settings}write(schema,value){let ns=HttpBindingNormalizedSchema.of(schema),traits=ns.getMergedTraits(),location=ns.getHttpBindingLocation(traits);
this.writeHttpBinding(ns.getHttpBindingValue(location,traits),value,location)}writeHttpBinding([ns,flags,collectionValue],value,location){let schema=flags&255;switch(typeof value){case"\
object":if(value===null){this.stringBuffer="null";return}if(schema>=4&&schema<=7){if(!(value instanceof Date))throw new Error(`@smithy/core/protocols - received\
 non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);let bindingFormat=this.settings.httpBindings?flags>>14&3:0;switch(this.settings.timestampFormat.
useTrait&&schema>4?schema:bindingFormat?bindingFormat+4:this.settings.timestampFormat.default){case 5:this.stringBuffer=value.toISOString().replace(".000Z","Z");
break;case 6:this.stringBuffer=dateToUtcString(value);break;case 7:this.stringBuffer=String(value.getTime()/1e3);break;default:console.warn("Missing timestamp f\
ormat, using epoch seconds",value),this.stringBuffer=String(value.getTime()/1e3)}return}if((schema===21||schema===42)&&"byteLength"in value){this.stringBuffer=(this.
serdeContext?.base64Encoder??toBase64)(value);return}if((schema&192)===64&&Array.isArray(value)){collectionValue??=ns.getHttpBindingCollectionValue(location);let valueSchemaType=collectionValue[1]&
255,isTimestamp=valueSchemaType>=4&&valueSchemaType<=7,buffer="";for(let item of value){this.writeHttpBinding(collectionValue,item,location);let headerItem=this.
flush();buffer&&(buffer+=", "),buffer+=isTimestamp?headerItem:quoteHeader(headerItem)}this.stringBuffer=buffer;return}this.stringBuffer=JSON.stringify(value,null,
2);break;case"string":let media=flags>>8&3,intermediateValue=value;if(media===2&&(intermediateValue=LazyJsonString.from(intermediateValue)),media&&(location&6)===
6){this.stringBuffer=(this.serdeContext?.base64Encoder??toBase64)(intermediateValue.toString());return}this.stringBuffer=value;break;default:this.stringBuffer=flags>>
10&1?generateIdempotencyToken():String(value)}}flush(){let buffer=this.stringBuffer;return this.stringBuffer="",buffer}}}});var HttpInterceptingShapeSerializer,init_HttpInterceptingShapeSerializer=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingSh\
apeSerializer.js"(){init_HttpBindingNormalizedSchema();init_ToStringShapeSerializer();HttpInterceptingShapeSerializer=class{codecSerializer;stringSerializer;buffer;constructor(codecSerializer,codecSettings,stringSerializer=new ToStringShapeSerializer(
codecSettings)){this.codecSerializer=codecSerializer,this.stringSerializer=stringSerializer}setSerdeContext(serdeContext){this.codecSerializer.setSerdeContext(serdeContext),
this.stringSerializer.setSerdeContext(serdeContext)}write(schema,value){let ns=HttpBindingNormalizedSchema.of(schema),traits=ns.getMergedTraits();if(traits.httpHeader||
traits.httpLabel||traits.httpQuery){let location=ns.getHttpBindingLocation(traits);this.writeHttpBinding(ns.getHttpBindingValue(location,traits),value,location);
return}this.writeCodec(ns,value)}writeHttpBinding(binding,value,location){this.stringSerializer.writeHttpBinding(binding,value,location),this.buffer=this.stringSerializer.
flush()}writeCodec(schema,value){this.codecSerializer.write(schema,value)}flush(){if(this.buffer!==void 0){let buffer=this.buffer;return this.buffer=void 0,buffer}
return this.codecSerializer.flush()}}}});function determineTimestampFormat(ns,settings){if(settings.timestampFormat.useTrait){let schema=ns.getSchema();if(schema===5||schema===6||schema===7)return schema}
let{httpLabel,httpPrefixHeaders,httpHeader,httpQuery}=ns.getMergedTraits();return(settings.httpBindings?typeof httpPrefixHeaders=="string"||httpHeader?6:httpQuery||
httpLabel?5:void 0:void 0)??settings.timestampFormat.default}var init_determineTimestampFormat=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/se\
rde/determineTimestampFormat.js"(){}});var getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,init_httpExtensionConfiguration=__esm({"node_modules/@smithy/core/dist-es/submodules/pr\
otocols/protocol-http/extensions/httpExtensionConfiguration.js"(){getHttpHandlerExtensionConfiguration=runtimeConfig=>(runtimeConfig.logger&&runtimeConfig.logger.
constructor?.name!=="NoOpLogger"&&runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),runtimeConfig.logger),runtimeConfig.defaultSocketTimeout&&
runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),runtimeConfig.defaultSocketTimeout),{setHttpHandler(handler){runtimeConfig.
requestHandler=handler},httpHandler(){return runtimeConfig.requestHandler},updateHttpClientConfig(key,value){runtimeConfig.requestHandler?.updateHttpClientConfig(
key,value)},httpHandlerConfigs(){return runtimeConfig.requestHandler.httpHandlerConfigs()}}),resolveHttpHandlerRuntimeConfig=httpHandlerExtensionConfiguration=>({
requestHandler:httpHandlerExtensionConfiguration.httpHandler()})}});function contentLengthMiddleware(bodyLengthChecker){return next=>async args=>{let request=args.request;if(HttpRequest.isInstance(request)){let{body,headers}=request;
if(body&&Object.keys(headers).map(str=>str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER)===-1)try{let length=bodyLengthChecker(body);length!=null&&(request.headers=
{...request.headers,[CONTENT_LENGTH_HEADER]:String(length)})}catch{}}return next({...args,request})}}var CONTENT_LENGTH_HEADER,contentLengthMiddlewareOptions,getContentLengthPlugin,
init_contentLengthMiddleware=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js"(){init_transport();
CONTENT_LENGTH_HEADER="content-length";contentLengthMiddlewareOptions={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",
override:!0},getContentLengthPlugin=options=>({applyToStack:clientStack=>{clientStack.add(contentLengthMiddleware(options.bodyLengthChecker),contentLengthMiddlewareOptions)}})}});var escapeUri,hexEncode,init_escape_uri=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js"(){escapeUri=uri=>encodeURIComponent(
uri).replace(/[!'()*]/g,hexEncode),hexEncode=c7=>`%${c7.charCodeAt(0).toString(16).toUpperCase()}`}});function buildQueryString(query){let parts=[];for(let key of Object.keys(query).sort()){let value=query[key];if(key=escapeUri(key),Array.isArray(value))for(let i7=0,
iLen=value.length;i7<iLen;i7++)parts.push(`${key}=${escapeUri(value[i7])}`);else{let qsEntry=key;(value||typeof value=="string")&&(qsEntry+=`=${escapeUri(value)}`),
parts.push(qsEntry)}}return parts.join("&")}var init_buildQueryString=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQu\
eryString.js"(){init_escape_uri()}});var SerdeContextConfig,init_ConfigurableSerdeContext=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js"(){SerdeContextConfig=
class{serdeContext;setSerdeContext(serdeContext){this.serdeContext=serdeContext}}}});var UnionSerde,init_UnionSerde=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js"(){UnionSerde=class{from;to;keys;constructor(from,to){
this.from=from,this.to=to;let keys=Object.keys(this.from),set=new Set(keys);set.delete("__type"),this.keys=set}mark(key){this.keys.delete(key)}hasUnknown(){return this.
keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let k7=this.keys.values().next().value,v=this.from[k7];this.to.$unknown=[k7,
v]}}}}});function detectBufferParsing(){if(canParseBuffer===void 0)try{if(typeof Buffer!="function")canParseBuffer=!1;else{let result=JSON.parse(Buffer.from([123,125]));
canParseBuffer=result!==null&&typeof result=="object"}}catch{canParseBuffer=!1}return canParseBuffer}var canParseBuffer,init_detectBufferParsing=__esm({"node_mo\
dules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js"(){}});function jsonReviver(key,value,context){if(context?.source){let numericString=context.source;if(typeof value=="number")return value<=Number.MAX_SAFE_INTEGER&&value>=
Number.MIN_SAFE_INTEGER?isRepresentable(numericString,value)?value:new NumericValue(numericString,"bigDecimal"):isFractionalBigNumeric(numericString)?new NumericValue(
numericString,"bigDecimal"):/[eE]/.test(numericString)?expandExponentToBigInt(numericString):BigInt(numericString)}return value}function isFractionalBigNumeric(s2){
let dotIndex=s2.indexOf(".");if(dotIndex===-1)return!1;let eIndex=s2.search(/[eE]/);if(eIndex===-1)return!0;let fracDigits=eIndex-dotIndex-1;return parseInt(s2.
slice(eIndex+1),10)<fracDigits}function isRepresentable(numericString,value){if(numericString===String(value)||Object.is(value,-0))return!0;if(/[eE]/.test(numericString))
return expandToDecimal(numericString)===expandToDecimal(String(value));let normalized=numericString.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),canonical=String(
value);return normalized===canonical?!0:/[eE]/.test(canonical)?normalized===expandToDecimal(canonical):!1}function expandToDecimal(s2){let negative=s2.startsWith(
"-"),abs=negative?s2.slice(1):s2,eIndex=abs.search(/[eE]/),result;if(eIndex===-1)result=abs;else{let exp=parseInt(abs.slice(eIndex+1),10),mantissa=abs.slice(0,eIndex),
dotIndex=mantissa.indexOf("."),digits,intLen;dotIndex===-1?(digits=mantissa,intLen=mantissa.length):(digits=mantissa.slice(0,dotIndex)+mantissa.slice(dotIndex+1),
intLen=dotIndex),digits=digits.replace(/0+$/,"")||"0";let newDotPos=intLen+exp;digits==="0"?result="0":newDotPos<=0?result="0."+"0".repeat(-newDotPos)+digits:newDotPos>=
digits.length?result=digits+"0".repeat(newDotPos-digits.length):result=digits.slice(0,newDotPos)+"."+digits.slice(newDotPos)}return result.includes(".")&&(result=
result.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(negative?"-":"")+result}function expandExponentToBigInt(s2){let eIndex=s2.search(/[eE]/),exp=parseInt(s2.
slice(eIndex+1),10),negative=s2.startsWith("-"),mantissa=s2.slice(negative?1:0,eIndex),dotIndex=mantissa.indexOf("."),digits,shift;if(dotIndex===-1)digits=mantissa,
shift=exp;else{digits=mantissa.slice(0,dotIndex)+mantissa.slice(dotIndex+1);let fracDigits=mantissa.length-dotIndex-1;shift=exp-fracDigits}digits=digits.replace(
/0+$/,"")||"0";let result=BigInt(digits)*10n**BigInt(shift+(mantissa.replace(".","").length-digits.length));return negative?-result:result}var init_jsonReviver=__esm(
{"node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js"(){init_serde()}});function needsReviver(schema){let ns=NormalizedSchema.of(schema),raw=ns.getSchema();if(Array.isArray(raw)&&ns.isStructSchema()){if(REVIVER_SYMBOL in raw)return raw[REVIVER_SYMBOL];
let result=_check(ns,new Set);return raw[REVIVER_SYMBOL]=result,result}return _check(ns,new Set)}function _check(ns,seen){let raw=ns.getSchema();if(seen.has(raw))
return!1;if(seen.add(raw),ns.isBigIntegerSchema()||ns.isBigDecimalSchema())return!0;if(ns.isStructSchema()){for(let[,memberSchema]of ns.structIterator())if(_check(
memberSchema,seen))return!0}else if(ns.isListSchema()||ns.isMapSchema()){if(_check(ns.getValueSchema(),seen))return!0}else if(ns.isDocumentSchema())return!0;return!1}
var REVIVER_SYMBOL,init_needsReviver=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js"(){init_schema();REVIVER_SYMBOL=Symbol.
for("@aws-sdk/reviver")}});var collectBodyString,init_common=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/common.js"(){init_collect_stream_body();init_serde();collectBodyString=
(streamBody,context)=>collectBody(streamBody,context).then(body=>(context?.utf8Encoder??toUtf8)(body))}});async function parseJsonBody(streamBody,context,schema){let parsingInput;if(detectBufferParsing()&&typeof streamBody?.[Symbol.asyncIterator]=="function"){let buffer=await collectBody(
streamBody,context);typeof Buffer=="function"&&(Buffer.isBuffer(buffer)?parsingInput=buffer:parsingInput=Buffer.from(buffer.buffer,buffer.byteOffset,buffer.byteLength))}
if(parsingInput||(parsingInput=await collectBodyString(streamBody,context)),parsingInput.length===0)return{};let reviver=schema&&needsReviver(schema)?jsonReviver:
void 0;try{return JSON.parse(parsingInput,reviver)}catch(e7){throw e7?.name==="SyntaxError"&&Object.defineProperty(e7,"$responseBodyText",{value:typeof parsingInput==
"string"?parsingInput:parsingInput.toString("utf8")}),e7}}var findKey,sanitizeErrorCode,loadRestJsonErrorCode,loadJsonRpcErrorCode,loadErrorCode,init_parseJsonBody=__esm(
{"node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js"(){init_collect_stream_body();init_common();init_detectBufferParsing();init_jsonReviver();
init_needsReviver();findKey=(object,key)=>Object.keys(object).find(k7=>k7.toLowerCase()===key.toLowerCase()),sanitizeErrorCode=rawValue=>{let cleanValue=rawValue;
return typeof cleanValue=="number"&&(cleanValue=cleanValue.toString()),cleanValue.indexOf(",")>=0&&(cleanValue=cleanValue.split(",")[0]),cleanValue.indexOf(":")>=
0&&(cleanValue=cleanValue.split(":")[0]),cleanValue.indexOf("#")>=0&&(cleanValue=cleanValue.split("#")[1]),cleanValue},loadRestJsonErrorCode=(output,data)=>loadErrorCode(
output,data,["header","code","type"]),loadJsonRpcErrorCode=(output,data,queryCompat=!1)=>loadErrorCode(output,data,queryCompat?["code","header","type"]:["type",
"code","header"]),loadErrorCode=({headers},data,order)=>{for(;order.length>0;)switch(order.shift()){case"header":let headerKey=findKey(headers??{},"x-amzn-error\
type");if(headerKey!==void 0)return sanitizeErrorCode(headers[headerKey]);break;case"code":let codeKey=findKey(data??{},"code");if(codeKey&&data[codeKey]!==void 0)
return sanitizeErrorCode(data[codeKey]);break;case"type":if(data?.__type!==void 0)return sanitizeErrorCode(data.__type);break}}}});var JsonShapeDeserializer2,init_JsonShapeDeserializer2=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js"(){
init_determineTimestampFormat();init_schema();init_serde();init_ConfigurableSerdeContext();init_UnionSerde();init_detectBufferParsing();init_jsonReviver();init_needsReviver();
init_parseJsonBody();init_transport();JsonShapeDeserializer2=class extends SerdeContextConfig{settings;constructor(settings){super(),this.settings=settings}async read(schema,data){
let reviver=needsReviver(schema)?jsonReviver:void 0,parsed;if(typeof data=="string"){if(data.length===0)return{};parsed=JSON.parse(data,reviver)}else if(data instanceof
Uint8Array&&detectBufferParsing()){if(data.byteLength===0)return{};let buf=Buffer.isBuffer(data)?data:Buffer.from(data.buffer,data.byteOffset,data.byteLength);parsed=
JSON.parse(buf,reviver)}else parsed=await parseJsonBody(data,this.serdeContext,schema);return this._read(schema,parsed)}readObject(schema,data){return this._read(
schema,data)}_read(schema,value){let isObject=value!==null&&typeof value=="object",ns=NormalizedSchema.of(schema);if(isObject){if(ns.isStructSchema())return this.
_readStruct(ns,value);if(Array.isArray(value)&&ns.isListSchema()){let listMember=ns.getValueSchema();if(this.needsTransform(listMember))for(let i7=0;i7<value.length;++i7)
value[i7]=this._read(listMember,value[i7]);return value}if(ns.isMapSchema()){let mapMember=ns.getValueSchema(),map=value;if(this.needsTransform(mapMember))for(let k7 in map)
hasOwn(map,k7)&&(k7==="__proto__"&&writeKey(map),map[k7]=this._read(mapMember,map[k7]));return map}}if(ns.isBlobSchema()&&typeof value=="string")return fromBase64(
value);let mediaType=ns.getMergedTraits().mediaType;if(ns.isStringSchema()&&typeof value=="string"&&mediaType)return mediaType==="application/json"||mediaType.endsWith(
"+json")?LazyJsonString.from(value):value;if(ns.isTimestampSchema()&&value!=null)switch(determineTimestampFormat(ns,this.settings)){case 5:return parseRfc3339DateTimeWithOffset(
value);case 6:return parseRfc7231DateTime(value);case 7:return parseEpochTimestamp(value);default:return console.warn("Missing timestamp format, parsing value w\
ith Date constructor:",value),new Date(value)}if(ns.isBigIntegerSchema()&&(typeof value=="number"||typeof value=="string"))return BigInt(value);if(ns.isBigDecimalSchema()&&
value!=null){if(value instanceof NumericValue)return value;let untyped=value;return untyped.type==="bigDecimal"&&"string"in untyped?new NumericValue(untyped.string,
untyped.type):new NumericValue(String(value),"bigDecimal")}if(ns.isNumericSchema()&&typeof value=="string"){switch(value){case"Infinity":return 1/0;case"-Infini\
ty":return-1/0;case"NaN":return NaN}return value}if(ns.isDocumentSchema()&&isObject)if(Array.isArray(value))for(let i7=0;i7<value.length;++i7){let v=value[i7];v instanceof
NumericValue||(value[i7]=this._read(ns,v))}else{let doc=value;for(let k7 in doc){if(!hasOwn(doc,k7))continue;k7==="__proto__"&&writeKey(doc);let v=doc[k7];v instanceof
NumericValue||(doc[k7]=this._read(ns,v))}}return value}_readStruct(ns,record){let union=ns.isUnionSchema(),out={},nameMap,hasType=typeof record.__type=="string",
{jsonName}=this.settings;jsonName&&hasType&&(nameMap={});let unionSerde;union&&(unionSerde=new UnionSerde(record,out));for(let[memberName,memberSchema]of ns.structIterator()){
let fromKey=memberName;jsonName&&(fromKey=memberSchema.getMergedTraits().jsonName??fromKey,hasType&&(nameMap[fromKey]=memberName)),union&&unionSerde.mark(fromKey),
record[fromKey]!=null&&(out[memberName]=this._read(memberSchema,record[fromKey]))}if(union)unionSerde.writeUnknown();else if(hasType)for(let k7 in record){if(!hasOwn(
record,k7))continue;let v=record[k7],t=jsonName?nameMap[k7]??k7:k7;t in out||(out[t]=v)}return out}needsTransform(ns){return!!(ns.isBlobSchema()||ns.isTimestampSchema()||
ns.isBigIntegerSchema()||ns.isBigDecimalSchema()||ns.isNumericSchema()||ns.isDocumentSchema()||ns.isStructSchema()||ns.isListSchema()||ns.isMapSchema()||ns.isStringSchema()&&
ns.getMergedTraits().mediaType)}}}});var JsonBytesStringAdapter,warned,init_JsonBytesStringAdapter=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapte\
r.js"(){init_serde();JsonBytesStringAdapter=class _JsonBytesStringAdapter extends Uint8Array{string=null;static allocUnsafe(bytes){if(typeof Buffer=="function"){
let buffer=Buffer.allocUnsafe(bytes);return new _JsonBytesStringAdapter(buffer.buffer,buffer.byteOffset,buffer.byteLength)}return new _JsonBytesStringAdapter(bytes)}toString(){
return this.s()}valueOf(){return this.s()}includes(searchString,position){return typeof searchString=="string"?this.s().includes(searchString,position):Uint8Array.
prototype.includes.call(this,searchString,position)}indexOf(searchString,position){return typeof searchString=="string"?this.s().indexOf(searchString,position):
Uint8Array.prototype.indexOf.call(this,searchString,position)}lastIndexOf(searchString,position){if(typeof searchString=="string")return this.s().lastIndexOf(searchString,
position);let fn=Uint8Array.prototype.lastIndexOf;return position!==void 0?fn.call(this,searchString,position):fn.call(this,searchString)}startsWith(searchString,position){
return this.s().startsWith(searchString,position)}endsWith(searchString,endPosition){return this.s().endsWith(searchString,endPosition)}match(regexp){return this.
s().match(regexp)}replace(searchValue,replaceValue){return this.s().replace(searchValue,replaceValue)}search(regexp){return this.s().search(regexp)}split(separator,limit){
return this.s().split(separator,limit)}substring(start,end){return this.s().substring(start,end)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(pos){return this.s().charAt(pos)}charCodeAt(index){return this.s().charCodeAt(index)}padStart(maxLength,fillString){return this.
s().padStart(maxLength,fillString)}padEnd(maxLength,fillString){return this.s().padEnd(maxLength,fillString)}repeat(count){return this.s().repeat(count)}toUpperCase(){
return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){let n3=Date.now();n3>warned+6e4&&(console.warn("@aws-sdk/cor\
e/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future versio\
n this will throw an error."),warned=n3),this.string=toUtf8(this)}return this.string}},warned=0}});function alloc(size){return JsonBytesStringAdapter.allocUnsafe(size)}var encoder,OPEN_BRACE,CLOSE_BRACE,OPEN_BRACKET,CLOSE_BRACKET,QUOTE,COLON,COMMA,BACKSLASH,TRUE,
FALSE,NULL,ESCAPE_TABLE,INITIAL_BUFFER_SIZE,JsonShapeSerializer2,init_JsonShapeSerializer2=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/json/c\
odec-v2/JsonShapeSerializer2.js"(){init_determineTimestampFormat();init_schema();init_serde();init_ConfigurableSerdeContext();init_transport();init_JsonBytesStringAdapter();
encoder=new TextEncoder,OPEN_BRACE=123,CLOSE_BRACE=125,OPEN_BRACKET=91,CLOSE_BRACKET=93,QUOTE=34,COLON=58,COMMA=44,BACKSLASH=92,TRUE=new Uint8Array([116,114,117,
101]),FALSE=new Uint8Array([102,97,108,115,101]),NULL=new Uint8Array([110,117,108,108]),ESCAPE_TABLE=new Array(128).fill(null);ESCAPE_TABLE[8]="b";ESCAPE_TABLE[9]=
"t";ESCAPE_TABLE[10]="n";ESCAPE_TABLE[12]="f";ESCAPE_TABLE[13]="r";ESCAPE_TABLE[34]='"';ESCAPE_TABLE[92]="\\";for(let i7=0;i7<32;i7++)ESCAPE_TABLE[i7]===null&&(ESCAPE_TABLE[i7]=
"u00"+i7.toString(16).padStart(2,"0"));INITIAL_BUFFER_SIZE=2048;JsonShapeSerializer2=class _JsonShapeSerializer2 extends SerdeContextConfig{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(settings){
super(),this.settings=settings,this.json=alloc(INITIAL_BUFFER_SIZE)}write(schema,value){this.i=0,this.rawValue=value,this.rootSchema=NormalizedSchema.of(schema),
this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,value,void 0)}writeDiscriminatedDocument(schema,value){
this.i=0,this.rootSchema=NormalizedSchema.of(schema);let ns=this.rootSchema;if(ns.isStructSchema()&&value!=null&&typeof value=="object"){this.writeValue(ns,value,
void 0);let prefix=`"__type":"${ns.getName(!0)??"Unknown"}",`,z=prefix.length;this.ensure(z),this.json.copyWithin(1+z,1,this.i),encoder.encodeInto(prefix,this.json.
subarray(1)),this.i+=z}else this.writeValue(ns,value,void 0)}flush(){this.rootSchema=void 0;let finalPosition=this.i;this.i=0;let raw=this.rawValue;if(this.rawValue=
void 0,finalPosition===0)return raw;let result=this.json.subarray(0,finalPosition);return this.json=alloc(INITIAL_BUFFER_SIZE),result}ensure(byteCount){let{i:i7,
json}=this;if(i7+byteCount>json.length){let newSize=json.length*2;for(;newSize<i7+byteCount;)newSize*=2;let next=alloc(newSize);next.set(this.json),this.json=next}}writeAscii(s2){
let z=s2.length;this.ensure(z);let{i:i7,json}=this;for(let j7=0;j7<z;++j7)json[i7]=s2.charCodeAt(j7),i7+=1;this.i=i7}writeAsciiQuoted(s2){let z=s2.length;this.ensure(
z+4);let{json,i:i7}=this;json[i7++]=QUOTE;for(let j7=0;j7<z;++j7)json[i7++]=s2.charCodeAt(j7);json[i7++]=QUOTE,this.i=i7}writeJsonString(s2){let z=s2.length;this.
ensure(z*3+2),this.json[this.i++]=QUOTE;for(let j7=0;j7<z;++j7){let c7=s2.charCodeAt(j7);if(c7>34&&c7<92)this.json[this.i++]=c7;else if(c7<128){let esc=ESCAPE_TABLE[c7];
if(esc!==null){this.ensure(esc.length+1+(z-j7-1)*3+1),this.json[this.i++]=BACKSLASH;for(let k7=0;k7<esc.length;k7++)this.json[this.i++]=esc.charCodeAt(k7)}else this.
json[this.i++]=c7}else if(c7>=55296&&c7<=56319){let next=j7+1<z?s2.charCodeAt(j7+1):0;if(next>=56320&&next<=57343){this.ensure(4);let{written}=encoder.encodeInto(
s2.substring(j7,j7+2),this.json.subarray(this.i));this.i+=written,++j7}else this.ensure(6+(z-j7-1)*3+1),this.writeUnicodeEscape(c7)}else if(c7>=56320&&c7<=57343)
this.ensure(6+(z-j7-1)*3+1),this.writeUnicodeEscape(c7);else{let{i:i7,json}=this;c7<2048?(json[i7++]=192|c7>>6,json[i7++]=128|c7&63):(json[i7++]=224|c7>>12,json[i7++]=
128|c7>>6&63,json[i7++]=128|c7&63),this.i=i7}}this.json[this.i++]=QUOTE}writeUnicodeEscape(code){let{json,i:i7}=this;json[i7++]=BACKSLASH,json[i7++]=117;let hex=code.
toString(16).padStart(4,"0");for(let j7=0;j7<4;++j7)json[i7++]=hex.charCodeAt(j7);this.i=i7}static B64=(()=>{let chars2="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/",table=new Uint8Array(64);for(let i7=0;i7<64;++i7)table[i7]=chars2.charCodeAt(i7);return table})();writeBase64(data){let b64Len=Math.ceil(
data.length/3)*4;this.ensure(b64Len+2);let json=this.json,B64=_JsonShapeSerializer2.B64,i7=this.i;json[i7++]=QUOTE;let len=data.length,remainder=len%3,mainLen=len-
remainder;for(let j7=0;j7<mainLen;j7+=3){let a7=data[j7],b7=data[j7+1],c7=data[j7+2];json[i7++]=B64[a7>>2],json[i7++]=B64[(a7&3)<<4|b7>>4],json[i7++]=B64[(b7&15)<<
2|c7>>6],json[i7++]=B64[c7&63]}if(remainder===2){let a7=data[mainLen],b7=data[mainLen+1];json[i7++]=B64[a7>>2],json[i7++]=B64[(a7&3)<<4|b7>>4],json[i7++]=B64[(b7&
15)<<2],json[i7++]=61}else if(remainder===1){let a7=data[mainLen];json[i7++]=B64[a7>>2],json[i7++]=B64[(a7&3)<<4],json[i7++]=61,json[i7++]=61}json[i7++]=QUOTE,this.
i=i7}writeValue(schema,value,container){if(value==null){if(container?.isStructSchema()){if(value===void 0&&NormalizedSchema.of(schema).isIdempotencyToken()){this.
writeAsciiQuoted(generateIdempotencyToken());return}return}this.ensure(4),this.json.set(NULL,this.i),this.i+=4;return}let ns=NormalizedSchema.of(schema),isObject=typeof value==
"object";if(ns.isStringSchema()){let mediaType=ns.getMergedTraits().mediaType;if(mediaType&&(mediaType==="application/json"||mediaType.endsWith("+json"))){this.
writeJsonString(LazyJsonString.from(value).toString());return}}if(this.settings.bigNumberAsString&&value!=null&&(ns.isBigIntegerSchema()||ns.isBigDecimalSchema())){
let asString=value instanceof NumericValue?value.string:String(value);this.writeAsciiQuoted(asString);return}if(isObject){if(ns.isStructSchema()){this.writeStruct(
ns,value);return}if(Array.isArray(value)&&(ns.isListSchema()||ns.isDocumentSchema())){this.writeList(ns,value,ns.isDocumentSchema());return}if(ns.isMapSchema()){
this.writeMap(ns,value,!1);return}if(value instanceof Uint8Array&&(ns.isBlobSchema()||ns.isDocumentSchema())){this.writeBase64(value);return}if(value instanceof
Date&&(ns.isTimestampSchema()||ns.isDocumentSchema())){this.writeTimestamp(ns,value);return}if(value instanceof NumericValue){this.writeAscii(value.string);return}
if(ns.isDocumentSchema()){Array.isArray(value)?this.writeList(ns,value,!0):this.writeMap(ns,value,!0);return}let json=JSON.stringify(value);this.writeAscii(json);
return}if(typeof value=="string"){if(ns.isBlobSchema()){let b64=(this.serdeContext?.base64Encoder??toBase64)(value);this.writeAsciiQuoted(b64);return}this.writeJsonString(
value);return}if(typeof value=="number"){if(Math.abs(value)===1/0||Number.isNaN(value)){this.writeAsciiQuoted(String(value));return}let numStr=String(value);this.
writeAscii(numStr);return}if(typeof value=="boolean"){this.ensure(5);let{i:i7,json}=this;value?(json.set(TRUE,i7),i7+=4):(json.set(FALSE,i7),i7+=5),this.i=i7;return}
if(typeof value=="bigint"){this.writeAscii(value.toString());return}this.writeAscii(String(value))}writeStruct(ns,value){this.ensure(2),this.json[this.i++]=OPEN_BRACE;
let wroteAny=!1,hasType=typeof value.__type=="string",writtenKeys;hasType&&(writtenKeys=new Set);for(let[memberName,memberSchema]of ns.structIterator()){let item=value[memberName];
if(item==null&&!memberSchema.isIdempotencyToken())continue;wroteAny&&(this.ensure(1),this.json[this.i++]=COMMA),wroteAny=!0;let targetKey=this.settings.jsonName?
memberSchema.getMergedTraits().jsonName??memberName:memberName;writtenKeys&&(writtenKeys.add(memberName),writtenKeys.add(targetKey)),this.writeAsciiQuoted(targetKey),
this.json[this.i++]=COLON,this.writeValue(memberSchema,item,ns)}if(!wroteAny&&ns.isUnionSchema()){let{$unknown}=value;if(Array.isArray($unknown)){let[k7,v]=$unknown;
this.writeAsciiQuoted(k7),this.ensure(1),this.json[this.i++]=COLON,this.writeValue(15,v,ns)}}else if(hasType)for(let k7 in value){if(writtenKeys.has(k7))continue;
writtenKeys.add(k7);let v=value[k7];wroteAny&&(this.ensure(1),this.json[this.i++]=COMMA),wroteAny=!0,this.writeAsciiQuoted(k7),this.ensure(1),this.json[this.i++]=
COLON,this.writeValue(15,v,void 0)}this.ensure(1),this.json[this.i++]=CLOSE_BRACE}writeList(ns,value,isDocument){let sparse=!!ns.getMergedTraits().sparse,valueSchema=ns.
getValueSchema();if(!isDocument&&(valueSchema.isStringSchema()||valueSchema.isNumericSchema()||valueSchema.isBooleanSchema())){let hasSpecials=!1;for(let i7=0;i7<
value.length;++i7){let v=value[i7];if(Number.isNaN(v)||v===1/0||v===-1/0||v==null&&!sparse){hasSpecials=!0;break}}let json;if(!hasSpecials)json=JSON.stringify(value);else{
let out=[];for(let i7=0;i7<value.length;++i7){let v=value[i7];v==null&&!sparse||(Number.isNaN(v)||v===1/0||v===-1/0?out.push(String(v)):out.push(v))}json=JSON.stringify(
out)}this.ensure(json.length*3),this.i+=encoder.encodeInto(json,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=OPEN_BRACKET;let wroteFirstItem=!1;
for(let i7=0;i7<value.length;++i7){let item=value[i7];(isDocument?item===void 0:item==null&&!sparse)||(wroteFirstItem&&(this.ensure(1),this.json[this.i++]=COMMA),
this.writeValue(valueSchema,item,void 0),wroteFirstItem=!0)}this.ensure(1),this.json[this.i++]=CLOSE_BRACKET}writeMap(ns,value,isDocument){let sparse=!!ns.getMergedTraits().
sparse,valueSchema=ns.getValueSchema();if(!isDocument&&(valueSchema.isStringSchema()||valueSchema.isNumericSchema()||valueSchema.isBooleanSchema())){let modifications;
for(let k7 in value){if(!hasOwn(value,k7))continue;let v=value[k7];Number.isNaN(v)||v===1/0||v===-1/0?((modifications??={})[k7]=v,value[k7]=String(v)):v===null&&
!sparse&&((modifications??={})[k7]=null,value[k7]=void 0)}let json=JSON.stringify(value);modifications&&Object.assign(value,modifications),this.ensure(json.length*
3),this.i+=encoder.encodeInto(json,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=OPEN_BRACE;let first=!0;for(let k7 in value){if(!hasOwn(
value,k7))continue;let v=value[k7];(isDocument?v===void 0:v==null&&!sparse)||(first||(this.ensure(1),this.json[this.i++]=COMMA),first=!1,this.writeJsonString(k7),
this.ensure(1),this.json[this.i++]=COLON,this.writeValue(valueSchema,v,void 0))}this.ensure(1),this.json[this.i++]=CLOSE_BRACE}writeTimestamp(ns,value){switch(determineTimestampFormat(
ns,this.settings)){case 5:{let iso=value.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(iso);return}case 6:{this.writeAsciiQuoted(dateToUtcString(value));
return}case 7:{let epochSecs=String(value.getTime()/1e3);this.writeAscii(epochSecs);return}default:{let epochSecs=String(value.getTime()/1e3);this.writeAscii(epochSecs);
return}}}}}});var JsonCodec2,init_JsonCodec2=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js"(){init_ConfigurableSerdeContext();init_JsonShapeDeserializer2();
init_JsonShapeSerializer2();JsonCodec2=class extends SerdeContextConfig{settings;constructor(settings){super(),this.settings=settings}createSerializer(){let serializer=new JsonShapeSerializer2(
this.settings);return serializer.setSerdeContext(this.serdeContext),serializer}createDeserializer(){let deserializer=new JsonShapeDeserializer2(this.settings);return deserializer.
setSerdeContext(this.serdeContext),deserializer}}}});var init_protocols=__esm({"node_modules/@smithy/core/dist-es/submodules/protocols/index.js"(){init_collect_stream_body();init_extended_encode_uri_component();init_HttpBindingProtocol();
init_RpcProtocol();init_FromStringShapeDeserializer();init_HttpInterceptingShapeDeserializer();init_HttpInterceptingShapeSerializer();init_determineTimestampFormat();
init_transport();init_transport();init_httpExtensionConfiguration();init_contentLengthMiddleware();init_escape_uri();init_buildQueryString();init_transport();init_parseJsonBody();
init_JsonCodec2()}});var hostHeaderMiddleware,hostHeaderMiddlewareOptions,getHostHeaderPlugin,init_hostHeaderMiddleware=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/\
middleware-host-header/hostHeaderMiddleware.js"(){init_protocols();hostHeaderMiddleware=options=>next=>async args=>{if(!HttpRequest.isInstance(args.request))return next(
args);let{request}=args,{handlerProtocol=""}=options.requestHandler.metadata||{};if(handlerProtocol.indexOf("h2")>=0&&!request.headers[":authority"])delete request.
headers.host,request.headers[":authority"]=request.hostname+(request.port?":"+request.port:"");else if(!request.headers.host){let host=request.hostname;request.
port!=null&&(host+=`:${request.port}`),request.headers.host=host}return next(args)},hostHeaderMiddlewareOptions={name:"hostHeaderMiddleware",step:"build",priority:"\
low",tags:["HOST"],override:!0},getHostHeaderPlugin=options=>({applyToStack:clientStack=>{clientStack.add(hostHeaderMiddleware(options),hostHeaderMiddlewareOptions)}})}});var loggerMiddleware,loggerMiddlewareOptions,getLoggerPlugin,init_loggerMiddleware=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logge\
r/loggerMiddleware.js"(){loggerMiddleware=()=>(next,context)=>async args=>{try{let response=await next(args),{clientName,commandName,logger:logger2,dynamoDbDocumentClientOptions={}}=context,
{overrideInputFilterSensitiveLog,overrideOutputFilterSensitiveLog}=dynamoDbDocumentClientOptions,inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.
inputFilterSensitiveLog,outputFilterSensitiveLog=overrideOutputFilterSensitiveLog??context.outputFilterSensitiveLog,{$metadata,...outputWithoutMetadata}=response.
output;return logger2?.info?.({clientName,commandName,input:inputFilterSensitiveLog(args.input),output:outputFilterSensitiveLog(outputWithoutMetadata),metadata:$metadata}),
response}catch(error){let{clientName,commandName,logger:logger2,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog}=dynamoDbDocumentClientOptions,
inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog;throw logger2?.error?.({clientName,commandName,input:inputFilterSensitiveLog(
args.input),error,metadata:error.$metadata}),error}},loggerMiddlewareOptions={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=
options=>({applyToStack:clientStack=>{clientStack.add(loggerMiddleware(),loggerMiddlewareOptions)}})}});var recursionDetectionMiddlewareOptions,init_configuration=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configura\
tion.js"(){recursionDetectionMiddlewareOptions={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,
priority:"low"}}});var PROTECTED_KEYS,NO_GLOBAL_AWS_LAMBDA,InvokeStoreBase,InvokeStoreSingle,InvokeStoreMulti,InvokeStore,init_invoke_store=__esm({"node_modules/@aws/lambda-invoke\
-store/dist-es/invoke-store.js"(){PROTECTED_KEYS={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.
for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_B\
AGGAGE")},NO_GLOBAL_AWS_LAMBDA=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");NO_GLOBAL_AWS_LAMBDA||(globalThis.awslambda=globalThis.
awslambda||{});InvokeStoreBase=class{static PROTECTED_KEYS=PROTECTED_KEYS;isProtectedKey(key){return Object.values(PROTECTED_KEYS).includes(key)}getRequestId(){
return this.get(PROTECTED_KEYS.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID)}getTenantId(){return this.get(PROTECTED_KEYS.TENANT_ID)}getTraceparent(){
return this.get(PROTECTED_KEYS.TRACEPARENT)}getTracestate(){return this.get(PROTECTED_KEYS.TRACESTATE)}getBaggage(){return this.get(PROTECTED_KEYS.BAGGAGE)}},InvokeStoreSingle=
class extends InvokeStoreBase{currentContext;getContext(){return this.currentContext}hasContext(){return this.currentContext!==void 0}get(key){return this.currentContext?.[key]}set(key,value){
if(this.isProtectedKey(key))throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);this.currentContext=this.currentContext||{},this.currentContext[key]=
value}run(context,fn){return this.currentContext=context,fn()}},InvokeStoreMulti=class _InvokeStoreMulti extends InvokeStoreBase{als;static async create(){let instance=new _InvokeStoreMulti,
asyncHooks=await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 698, 23));return instance.als=new asyncHooks.AsyncLocalStorage,instance}getContext(){return this.als.getStore()}hasContext(){return this.
als.getStore()!==void 0}get(key){return this.als.getStore()?.[key]}set(key,value){if(this.isProtectedKey(key))throw new Error(`Cannot modify protected Lambda co\
ntext field: ${String(key)}`);let store=this.als.getStore();if(!store)throw new Error("No context available");store[key]=value}run(context,fn){return this.als.run(
context,fn)}};(function(InvokeStore2){let instance=null;async function getInstanceAsync(forceInvokeStoreMulti){return instance||(instance=(async()=>{let newInstance=forceInvokeStoreMulti===
!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await InvokeStoreMulti.create():new InvokeStoreSingle;return!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda?.InvokeStore?
globalThis.awslambda.InvokeStore:(!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=newInstance),newInstance)})()),instance}InvokeStore2.
getInstanceAsync=getInstanceAsync,InvokeStore2._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{instance=null,globalThis.awslambda?.InvokeStore&&
delete globalThis.awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(InvokeStore||(InvokeStore={}))}});function sanitizeTraceHeaders(headers){for(let header of Object.keys(headers)){let lower=header.toLowerCase();header!==lower&&(lower===TRACEPARENT||lower===TRACESTATE||
lower===BAGGAGE)&&(headers[lower]=headers[header],delete headers[header])}}var AWS_LAMBDA_FUNCTION_NAME,_X_AMZN_TRACE_ID,X_AMZN_TRACE_ID,TRACEPARENT,TRACESTATE,
BAGGAGE,recursionDetectionMiddleware,init_recursionDetectionMiddleware=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detecti\
on/recursionDetectionMiddleware.js"(){init_invoke_store();init_protocols();AWS_LAMBDA_FUNCTION_NAME="AWS_LAMBDA_FUNCTION_NAME",_X_AMZN_TRACE_ID="_X_AMZN_TRACE_I\
D",X_AMZN_TRACE_ID="X-Amzn-Trace-Id",TRACEPARENT="traceparent",TRACESTATE="tracestate",BAGGAGE="baggage",recursionDetectionMiddleware=()=>next=>async args=>{let{
request}=args;if(!HttpRequest.isInstance(request))return next(args);let invokeStore;{let traceIdHeader=Object.keys(request.headers??{}).find(h7=>h7.toLowerCase()===
X_AMZN_TRACE_ID.toLowerCase())??X_AMZN_TRACE_ID;if(!request.headers.hasOwnProperty(traceIdHeader)){let functionName=process.env[AWS_LAMBDA_FUNCTION_NAME],traceIdFromEnv=process.
env[_X_AMZN_TRACE_ID];invokeStore??=await InvokeStore.getInstanceAsync();let traceId=invokeStore?.getXRayTraceId()??traceIdFromEnv,nonEmptyString=str=>typeof str==
"string"&&str.length>0;nonEmptyString(functionName)&&nonEmptyString(traceId)&&(request.headers[X_AMZN_TRACE_ID]=traceId)}}if(sanitizeTraceHeaders(request.headers),
!request.headers[TRACEPARENT]){let traceparent=(invokeStore??=await InvokeStore.getInstanceAsync())?.getTraceparent?.();if(traceparent){request.headers[TRACEPARENT]=
traceparent;let tracestate=invokeStore?.getTracestate?.();tracestate&&(request.headers[TRACESTATE]=tracestate);let baggage=invokeStore?.getBaggage?.();baggage&&
(request.headers[BAGGAGE]=baggage)}}return next(args)}}});var getRecursionDetectionPlugin,init_getRecursionDetectionPlugin=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/get\
RecursionDetectionPlugin.js"(){init_configuration();init_recursionDetectionMiddleware();getRecursionDetectionPlugin=options=>({applyToStack:clientStack=>{clientStack.
add(recursionDetectionMiddleware(),recursionDetectionMiddlewareOptions)}})}});var resolveAuthOptions,init_resolveAuthOptions=__esm({"node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js"(){
resolveAuthOptions=(candidateAuthOptions,authSchemePreference)=>{if(!authSchemePreference||authSchemePreference.length===0)return candidateAuthOptions;let preferredAuthOptions=[];
for(let preferredSchemeName of authSchemePreference)for(let candidateAuthOption of candidateAuthOptions)candidateAuthOption.schemeId.split("#")[1]===preferredSchemeName&&
preferredAuthOptions.push(candidateAuthOption);for(let candidateAuthOption of candidateAuthOptions)preferredAuthOptions.find(({schemeId})=>schemeId===candidateAuthOption.
schemeId)||preferredAuthOptions.push(candidateAuthOption);return preferredAuthOptions}}});function convertHttpAuthSchemesToMap(httpAuthSchemes){let map=new Map;for(let scheme of httpAuthSchemes)map.set(scheme.schemeId,scheme);return map}var httpAuthSchemeMiddleware,
init_httpAuthSchemeMiddleware=__esm({"node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js"(){init_transport();
init_resolveAuthOptions();httpAuthSchemeMiddleware=(config,mwOptions)=>(next,context)=>async args=>{let options=config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(
config,context,args.input)),authSchemePreference=config.authSchemePreference?await config.authSchemePreference():[],resolvedOptions=resolveAuthOptions(options,authSchemePreference),
authSchemes=convertHttpAuthSchemesToMap(config.httpAuthSchemes),smithyContext=getSmithyContext(context),failureReasons=[];for(let option of resolvedOptions){let scheme=authSchemes.
get(option.schemeId);if(!scheme){failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);continue}let identityProvider=scheme.
identityProvider(await mwOptions.identityProviderConfigProvider(config));if(!identityProvider){failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not\
 have an IdentityProvider configured.`);continue}let{identityProperties={},signingProperties={}}=option.propertiesExtractor?.(config,context)||{};option.identityProperties=
Object.assign(option.identityProperties||{},identityProperties),option.signingProperties=Object.assign(option.signingProperties||{},signingProperties),smithyContext.
selectedHttpAuthScheme={httpAuthOption:option,identity:await identityProvider(option.identityProperties),signer:scheme.signer};break}if(!smithyContext.selectedHttpAuthScheme)
throw new Error(failureReasons.join(`
`));return next(args)}}});var httpAuthSchemeEndpointRuleSetMiddlewareOptions,getHttpAuthSchemeEndpointRuleSetPlugin,init_getHttpAuthSchemeEndpointRuleSetPlugin=__esm({"node_modules/@smit\
hy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js"(){init_httpAuthSchemeMiddleware();httpAuthSchemeEndpointRuleSetMiddlewareOptions=
{step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},getHttpAuthSchemeEndpointRuleSetPlugin=
(config,{httpAuthSchemeParametersProvider,identityProviderConfigProvider})=>({applyToStack:clientStack=>{clientStack.addRelativeTo(httpAuthSchemeMiddleware(config,
{httpAuthSchemeParametersProvider,identityProviderConfigProvider}),httpAuthSchemeEndpointRuleSetMiddlewareOptions)}})}});var init_middleware_http_auth_scheme=__esm({"node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/index.js"(){init_getHttpAuthSchemeEndpointRuleSetPlugin()}});var defaultErrorHandler,defaultSuccessHandler,httpSigningMiddleware,init_httpSigningMiddleware=__esm({"node_modules/@smithy/core/dist-es/legacy-root-exports/mid\
dleware-http-signing/httpSigningMiddleware.js"(){init_protocols();init_transport();defaultErrorHandler=signingProperties=>error=>{throw error},defaultSuccessHandler=
(httpResponse,signingProperties)=>{},httpSigningMiddleware=config=>(next,context)=>async args=>{if(!HttpRequest.isInstance(args.request))return next(args);let scheme=getSmithyContext(
context).selectedHttpAuthScheme;if(!scheme)throw new Error("No HttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties={}},identity,
signer}=scheme,output=await next({...args,request:await signer.sign(args.request,identity,signingProperties)}).catch((signer.errorHandler||defaultErrorHandler)(
signingProperties));return(signer.successHandler||defaultSuccessHandler)(output.response,signingProperties),output}}});var httpSigningMiddlewareOptions,getHttpSigningPlugin,init_getHttpSigningMiddleware=__esm({"node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-htt\
p-signing/getHttpSigningMiddleware.js"(){init_httpSigningMiddleware();httpSigningMiddlewareOptions={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigni\
ngMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},getHttpSigningPlugin=
config=>({applyToStack:clientStack=>{clientStack.addRelativeTo(httpSigningMiddleware(config),httpSigningMiddlewareOptions)}})}});var init_middleware_http_signing=__esm({"node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/index.js"(){init_getHttpSigningMiddleware()}});var normalizeProvider2,init_normalizeProvider2=__esm({"node_modules/@smithy/core/dist-es/normalizeProvider.js"(){normalizeProvider2=input=>{if(typeof input=="fu\
nction")return input;let promisified=Promise.resolve(input);return()=>promisified}}});var DefaultIdentityProviderConfig,init_DefaultIdentityProviderConfig=__esm({"node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/Defaul\
tIdentityProviderConfig.js"(){init_transport();DefaultIdentityProviderConfig=class{authSchemes=new Map;constructor(config){for(let key in config){if(!hasOwn(config,
key))continue;let value=config[key];value!==void 0&&this.authSchemes.set(key,value)}}getIdentityProvider(schemeId){return this.authSchemes.get(schemeId)}}}});var NoAuthSigner,init_noAuth=__esm({"node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js"(){NoAuthSigner=class{async sign(httpRequest2,identity,signingProperties){
return httpRequest2}}}});var init_httpAuthSchemes=__esm({"node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/index.js"(){init_noAuth()}});var createIsIdentityExpiredFunction,isIdentityExpired,doesIdentityRequireRefresh,memoizeIdentityProvider,init_memoizeIdentityProvider=__esm({"node_modules/@smit\
hy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js"(){createIsIdentityExpiredFunction=expirationMs=>function(identity){return doesIdentityRequireRefresh(
identity)&&identity.expiration.getTime()-Date.now()<expirationMs},isIdentityExpired=createIsIdentityExpiredFunction(3e5),doesIdentityRequireRefresh=identity=>identity.
expiration!==void 0,memoizeIdentityProvider=(provider,isExpired,requiresRefresh)=>{if(provider===void 0)return;let normalizedProvider=typeof provider!="function"?
async()=>Promise.resolve(provider):provider,resolved,pending,hasResult,isConstant=!1,coalesceProvider=async options=>{pending||(pending=normalizedProvider(options));
try{resolved=await pending,hasResult=!0,isConstant=!1}finally{pending=void 0}return resolved};return isExpired===void 0?async options=>((!hasResult||options?.forceRefresh)&&
(resolved=await coalesceProvider(options)),resolved):async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider(options)),isConstant?
resolved:requiresRefresh(resolved)?(isExpired(resolved)&&await coalesceProvider(options),resolved):(isConstant=!0,resolved))}}});var init_util_identity_and_auth=__esm({"node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/index.js"(){init_DefaultIdentityProviderConfig();
init_httpAuthSchemes();init_memoizeIdentityProvider()}});var init_dist_es2=__esm({"node_modules/@smithy/core/dist-es/index.js"(){init_middleware_http_auth_scheme();init_middleware_http_signing();init_normalizeProvider2();
init_util_identity_and_auth()}});function isValidUserAgentAppId(appId){return appId===void 0?!0:typeof appId=="string"&&appId.length<=50}function resolveUserAgentConfig(input){let normalizedAppIdProvider=normalizeProvider2(
input.userAgentAppId??DEFAULT_UA_APP_ID),{customUserAgent}=input;return Object.assign(input,{customUserAgent:typeof customUserAgent=="string"?[[customUserAgent]]:
customUserAgent,userAgentAppId:async()=>{let appId=await normalizedAppIdProvider();if(!isValidUserAgentAppId(appId)){let logger2=input.logger?.constructor?.name===
"NoOpLogger"||!input.logger?console:input.logger;typeof appId!="string"?logger2?.warn("userAgentAppId must be a string or undefined."):appId.length>50&&logger2?.
warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return appId}})}var DEFAULT_UA_APP_ID,init_configurations=__esm({"node_modules/\
@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js"(){init_dist_es2();DEFAULT_UA_APP_ID=void 0}});var partitionsInfo,init_partitions=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js"(){partitionsInfo={partitions:[
{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-\
east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-no\
rtheast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-sou\
theast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},
"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (\
New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Cent\
ral)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-no\
rth-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"Euro\
pe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-centr\
al-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{
description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon\
)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn\
-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"\
eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS Euro\
pean Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"\
aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-ea\
st-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.s\
cloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-\
global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-is\
o-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU I\
SOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",
supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-\
1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aw\
s",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-glob\
al":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"\
1.1"}}});var selectedPartitionsInfo,selectedUserAgentPrefix,partition,getUserAgentPrefix,init_partition=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/util\
-endpoints/lib/aws/partition.js"(){init_partitions();selectedPartitionsInfo=partitionsInfo,selectedUserAgentPrefix="",partition=value=>{let{partitions}=selectedPartitionsInfo;
for(let partition2 of partitions){let{regions,outputs}=partition2;for(let[region,regionData]of Object.entries(regions))if(region===value)return{...outputs,...regionData}}
for(let partition2 of partitions){let{regionRegex,outputs}=partition2;if(new RegExp(regionRegex).test(value))return{...outputs}}let DEFAULT_PARTITION=partitions.
find(partition2=>partition2.id==="aws");if(!DEFAULT_PARTITION)throw new Error("Provided region was not found in the partition array or regex, and default partit\
ion with id 'aws' doesn't exist.");return{...DEFAULT_PARTITION.outputs}},getUserAgentPrefix=()=>selectedUserAgentPrefix}});var import_node_stream4,isStreamingPayload,init_isStreamingPayload=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayloa\
d/isStreamingPayload.js"(){import_node_stream4=__nccwpck_require__(75),isStreamingPayload=request=>request?.body instanceof import_node_stream4.Readable||typeof ReadableStream<
"u"&&request?.body instanceof ReadableStream}});var THROTTLING_ERROR_CODES,TRANSIENT_ERROR_CODES,TRANSIENT_ERROR_STATUS_CODES,NODEJS_TIMEOUT_ERROR_CODES,NODEJS_NETWORK_ERROR_CODES,init_constants2=__esm({"node\
_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js"(){THROTTLING_ERROR_CODES=["BandwidthLimitExceeded","EC2ThrottledExcept\
ion","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledExce\
ption","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],TRANSIENT_ERROR_CODES=["T\
imeoutError","RequestTimeout","RequestTimeoutException"],TRANSIENT_ERROR_STATUS_CODES=[500,502,503,504],NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESET","ECONNREFUSED",
"EPIPE","ETIMEDOUT"],NODEJS_NETWORK_ERROR_CODES=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"]}});function isNodeJsHttp2TransientError(error){return error.code==="ERR_HTTP2_STREAM_ERROR"&&error.message.includes("NGHTTP2_REFUSED_STREAM")}var isRetryableByTrait,
isClockSkewCorrectedError,isBrowserNetworkError,isThrottlingError,isTransientError,isServerError,init_service_error_classification=__esm({"node_modules/@smithy/\
core/dist-es/submodules/retry/service-error-classification/service-error-classification.js"(){init_constants2();isRetryableByTrait=error=>error?.$retryable!==void 0,
isClockSkewCorrectedError=error=>error.$metadata?.clockSkewCorrected,isBrowserNetworkError=error=>{let errorMessages=new Set(["Failed to fetch","NetworkError wh\
en attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"]);return error&&error instanceof TypeError?
errorMessages.has(error.message):!1},isThrottlingError=error=>error.$metadata?.httpStatusCode===429||THROTTLING_ERROR_CODES.includes(error.name)||error.$retryable?.
throttling==!0,isTransientError=(error,depth=0)=>error?.name!=="AbortError"&&(isRetryableByTrait(error)||isClockSkewCorrectedError(error)||error.name==="Invalid\
SignatureException"&&error.message?.includes("Signature expired")||TRANSIENT_ERROR_CODES.includes(error.name)||NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code||
"")||NODEJS_NETWORK_ERROR_CODES.includes(error?.code||"")||TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode||0)||isBrowserNetworkError(error)||
isNodeJsHttp2TransientError(error)||error.cause!==void 0&&depth<=10&&isTransientError(error.cause,depth+1)),isServerError=error=>{if(error.$metadata?.httpStatusCode!==
void 0){let statusCode=error.$metadata.httpStatusCode;return 500<=statusCode&&statusCode<=599&&!isTransientError(error)}return!1}}});var race,createAbortError,isAbortError,init_race=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js"(){race=(promise,signal)=>{if(!signal)
return promise;let cleanup=()=>{},aborted=new Promise((_,reject)=>{let handler=()=>reject(createAbortError());signal.aborted?handler():typeof signal.addEventListener==
"function"?(signal.addEventListener("abort",handler,{once:!0}),cleanup=()=>signal.removeEventListener("abort",handler)):signal.onabort=handler});return Promise.
race([promise,aborted]).finally(cleanup)},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),isAbortError=error=>typeof error==
"object"&&error!==null&&"name"in error&&error.name==="AbortError"}});var INVOCATION_ID_HEADER,REQUEST_HEADER,init_constants3=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js"(){INVOCATION_ID_HEADER=
"amz-sdk-invocation-id",REQUEST_HEADER="amz-sdk-request"}});function parseRetryAfterHeader(response,logger2){if(HttpResponse.isInstance(response))for(let header in response.headers){if(!hasOwn(response.headers,header))continue;
let h7=header.toLowerCase();if(h7==="retry-after"){let retryAfter=response.headers[header],retryAfterSeconds=NaN;if(retryAfter.endsWith("GMT"))try{retryAfterSeconds=
(parseRfc7231DateTime(retryAfter).getTime()-Date.now())/1e3}catch(e7){logger2?.trace?.("Failed to parse retry-after header"),logger2?.trace?.(e7)}else retryAfter.
match(/ GMT, ((\d+)|(\d+\.\d+))$/)?retryAfterSeconds=Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]):retryAfter.match(/^((\d+)|(\d+\.\d+))$/)?retryAfterSeconds=
Number(retryAfter):Date.parse(retryAfter)>=Date.now()&&(retryAfterSeconds=(Date.parse(retryAfter)-Date.now())/1e3);return isNaN(retryAfterSeconds)?void 0:new Date(
Date.now()+retryAfterSeconds*1e3)}else if(h7==="x-amz-retry-after"){let v=response.headers[header],backoffMilliseconds=Number(v);if(isNaN(backoffMilliseconds)){
logger2?.trace?.(`Failed to parse x-amz-retry-after=${v}`);return}return new Date(Date.now()+backoffMilliseconds)}}}var init_parseRetryAfterHeader=__esm({"node_\
modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js"(){init_transport();init_protocols();init_serde()}});var asSdkError,init_util=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js"(){asSdkError=error=>error instanceof Error?error:error instanceof
Object?Object.assign(new Error,error):typeof error=="string"?new Error(error):new Error(`AWS SDK error wrapper for ${error}`)}});function bindRetryMiddleware(isStreamingPayload2){return options=>(next,context)=>async args=>{let retryStrategy=await options.retryStrategy(),maxAttempts=await options.
maxAttempts(),abortSignal=context[SMITHY_CONTEXT_KEY]?.abortSignal;if(isRetryStrategyV2(retryStrategy)){retryStrategy=retryStrategy;let retryTokenScope=(context.
partition_id??"")+(context.__retryLongPoll?":longpoll":""),retryToken=await race(retryStrategy.acquireInitialRetryToken(retryTokenScope),abortSignal),lastError=new Error,
attempts=0,totalRetryDelay=0,{request}=args,isRequest=HttpRequest.isInstance(request);for(isRequest&&(request.headers[INVOCATION_ID_HEADER]=v4());;)try{isRequest&&
(request.headers[REQUEST_HEADER]=`attempt=${attempts+1}; max=${maxAttempts}`);let{response,output}=await next(args);return retryStrategy.recordSuccess(retryToken),
output.$metadata.attempts=attempts+1,output.$metadata.totalRetryDelay=totalRetryDelay,{response,output}}catch(e7){let retryErrorInfo=getRetryErrorInfo(e7,options.
logger);if(lastError=asSdkError(e7),isRequest&&isStreamingPayload2(request))throw(context.logger instanceof NoOpLogger?console:context.logger)?.warn("An error w\
as encountered in a non-retryable streaming request."),lastError;try{retryToken=await race(retryStrategy.refreshRetryTokenForRetry(retryToken,retryErrorInfo),abortSignal)}catch(refreshError){
throw abortSignal?.aborted&&isAbortError(refreshError)?refreshError:(lastError.$metadata||(lastError.$metadata={}),lastError.$metadata.attempts=attempts+1,lastError.
$metadata.totalRetryDelay=totalRetryDelay,lastError)}attempts=retryToken.getRetryCount();let delay=retryToken.getRetryDelay();totalRetryDelay+=(retryToken?.$retryLog?.
acquisitionDelay??0)+delay,delay>0&&await race(new Promise(resolve=>setTimeout(resolve,delay)),abortSignal)}}else return retryStrategy=retryStrategy,retryStrategy?.
mode&&(context.userAgent=[...context.userAgent||[],["cfg/retry-mode",retryStrategy.mode]]),retryStrategy.retry(next,args)}}function bindGetRetryPlugin(isStreamingPayload2){
let retryMiddleware2=bindRetryMiddleware(isStreamingPayload2);return options=>({applyToStack:clientStack=>{clientStack.add(retryMiddleware2(options),retryMiddlewareOptions)}})}
var isRetryStrategyV2,getRetryErrorInfo,getRetryErrorType,retryMiddlewareOptions,init_retryMiddleware=__esm({"node_modules/@smithy/core/dist-es/submodules/retry\
/middleware-retry/retryMiddleware.js"(){init_client2();init_protocols();init_serde();init_dist_es();init_service_error_classification();init_race();init_constants3();
init_parseRetryAfterHeader();init_util();isRetryStrategyV2=retryStrategy=>typeof retryStrategy.acquireInitialRetryToken<"u"&&typeof retryStrategy.refreshRetryTokenForRetry<
"u"&&typeof retryStrategy.recordSuccess<"u",getRetryErrorInfo=(error,logger2)=>{let errorInfo={error,errorType:getRetryErrorType(error)},retryAfterHint=parseRetryAfterHeader(
error.$response,logger2);return retryAfterHint&&(errorInfo.retryAfterHint=retryAfterHint),errorInfo},getRetryErrorType=error=>isThrottlingError(error)?"THROTTLI\
NG":isTransientError(error)?"TRANSIENT":isServerError(error)?"SERVER_ERROR":"CLIENT_ERROR",retryMiddlewareOptions={name:"retryMiddleware",tags:["RETRY"],step:"f\
inalizeRequest",priority:"high",override:!0}}});var DefaultRateLimiter,init_DefaultRateLimiter=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js"(){init_service_error_classification();
DefaultRateLimiter=class _DefaultRateLimiter{static setTimeoutFn=(fn,delay)=>setTimeout(fn,delay);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(options){
this.beta=options?.beta??.7,this.minCapacity=options?.minCapacity??1,this.minFillRate=options?.minFillRate??.5,this.scaleConstant=options?.scaleConstant??.4,this.
smooth=options?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.
minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(response){let calculatedRate;this.updateMeasuredRate();
let retryErrorInfo=response;if(retryErrorInfo?.errorType==="THROTTLING"||isThrottlingError(retryErrorInfo?.error??response)){let rateToUse=this.enabled?Math.min(
this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=rateToUse,this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),
calculatedRate=this.cubicThrottle(rateToUse),this.enableTokenBucket()}else this.calculateTimeWindow(),calculatedRate=this.cubicSuccess(this.getCurrentTimeInSeconds());
let newRate=Math.min(calculatedRate,2*this.measuredTxRate);this.updateTokenBucketRate(newRate)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(amount){
if(this.enabled){for(this.refillTokenBucket();amount>this.availableTokens;){let delay=(amount-this.availableTokens)/this.fillRate*1e3;await new Promise(resolve=>_DefaultRateLimiter.
setTimeoutFn(resolve,delay)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-amount}}refillTokenBucket(){let timestamp=this.getCurrentTimeInSeconds();
if(!this.lastTimestamp){this.lastTimestamp=timestamp;return}let fillAmount=(timestamp-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,
this.availableTokens+fillAmount),this.lastTimestamp=timestamp}calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.
scaleConstant,1/3))}cubicThrottle(rateToUse){return this.getPrecise(rateToUse*this.beta)}cubicSuccess(timestamp){return this.getPrecise(this.scaleConstant*Math.
pow(timestamp-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(newRate){this.refillTokenBucket(),
this.fillRate=Math.max(newRate,this.minFillRate),this.maxCapacity=Math.max(newRate,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){
let t=this.getCurrentTimeInSeconds(),timeBucket=Math.floor(t*2)/2;if(this.requestCount++,timeBucket>this.lastTxRateBucket){let currentRate=this.requestCount/(timeBucket-
this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(currentRate*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=
timeBucket}}getPrecise(num){return parseFloat(num.toFixed(8))}}}});var Retry,init_retries_2026_config=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js"(){Retry=class{static v2026=!0;static delay(){
return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}}});var DefaultRetryBackoffStrategy,init_DefaultRetryBackoffStrategy=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrate\
gy.js"(){init_retries_2026_config();DefaultRetryBackoffStrategy=class{x=Retry.delay();computeNextBackoffDelay(i7){let t_i=Math.random()*Math.min(this.x*2**i7,2e4);
return Math.floor(t_i)}setDelayBase(delay){this.x=delay}}}});var DefaultRetryToken,init_DefaultRetryToken=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js"(){DefaultRetryToken=class{delay;count;cost;longPoll;$retryLog={
acquisitionDelay:0};constructor(delay,count,cost,longPoll){this.delay=delay,this.count=count,this.cost=cost,this.longPoll=longPoll}getRetryCount(){return this.count}getRetryDelay(){
return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}}});var RETRY_MODES,DEFAULT_MAX_ATTEMPTS,DEFAULT_RETRY_MODE,init_config3=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js"(){(function(RETRY_MODES2){
RETRY_MODES2.STANDARD="standard",RETRY_MODES2.ADAPTIVE="adaptive"})(RETRY_MODES||(RETRY_MODES={}));DEFAULT_MAX_ATTEMPTS=3,DEFAULT_RETRY_MODE=RETRY_MODES.STANDARD}});var refusal,StandardRetryStrategy,init_StandardRetryStrategy=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js"(){init_DefaultRetryBackoffStrategy();
init_DefaultRetryToken();init_config3();init_retries_2026_config();refusal={incompatible:1,attempts:2,capacity:3},StandardRetryStrategy=class{mode=RETRY_MODES.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(arg1){
typeof arg1=="number"?this.maxAttemptsProvider=async()=>arg1:typeof arg1=="function"?this.maxAttemptsProvider=arg1:arg1&&typeof arg1=="object"&&(this.maxAttemptsProvider=
async()=>arg1.maxAttempts,this.baseDelay=arg1.baseDelay,this.retryBackoffStrategy=arg1.backoff),this.maxAttemptsProvider??=async()=>DEFAULT_MAX_ATTEMPTS,this.baseDelay??=
Retry.delay(),this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(retryTokenScope){return new DefaultRetryToken(Retry.delay(),
0,void 0,retryTokenScope.includes(":longpoll"))}async refreshRetryTokenForRetry(token,errorInfo){let maxAttempts=await this.getMaxAttempts(),retryCode=this.retryCode(
token,errorInfo,maxAttempts),shouldRetry=retryCode===0,isLongPoll=token.isLongPoll?.();if(shouldRetry||isLongPoll){let errorType=errorInfo.errorType;this.retryBackoffStrategy.
setDelayBase(errorType==="THROTTLING"?Retry.throttlingDelay():this.baseDelay);let delayFromErrorType=this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount()),
retryDelay=delayFromErrorType;if(errorInfo.retryAfterHint instanceof Date&&(retryDelay=Math.max(delayFromErrorType,Math.min(errorInfo.retryAfterHint.getTime()-Date.
now(),delayFromErrorType+5e3))),shouldRetry){let capacityCost=this.getCapacityCost(errorType);this.capacity-=capacityCost;let nextToken=new DefaultRetryToken(0,
token.getRetryCount()+1,capacityCost,token.isLongPoll?.()??!1);return await new Promise(r7=>setTimeout(r7,retryDelay)),nextToken.$retryLog.acquisitionDelay=retryDelay,
nextToken}else{let longPollBackoff=retryCode===refusal.capacity&&isLongPoll?retryDelay:0;longPollBackoff>0&&await new Promise(r7=>setTimeout(r7,longPollBackoff))}}
throw new Error("No retry token available")}recordSuccess(token){this.capacity=Math.min(500,this.capacity+(token.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){
return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not \
resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`),DEFAULT_MAX_ATTEMPTS}}retryCode(tokenToRenew,errorInfo,maxAttempts){let attempts=tokenToRenew.getRetryCount()+
1,retryableStatus=this.isRetryableError(errorInfo.errorType)?0:refusal.incompatible,attemptStatus=attempts<maxAttempts?0:refusal.attempts,capacityStatus=this.capacity>=
this.getCapacityCost(errorInfo.errorType)?0:refusal.capacity;return retryableStatus||attemptStatus||capacityStatus}getCapacityCost(errorType){return errorType===
Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(errorType){return errorType==="THROTTLING"||errorType==="TRANSIENT"}}}});var AdaptiveRetryStrategy,init_AdaptiveRetryStrategy=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js"(){init_DefaultRateLimiter();
init_StandardRetryStrategy();init_config3();AdaptiveRetryStrategy=class{mode=RETRY_MODES.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(maxAttemptsProvider,options){
let{rateLimiter}=options??{};this.rateLimiter=rateLimiter??new DefaultRateLimiter,this.standardRetryStrategy=options?new StandardRetryStrategy({maxAttempts:typeof maxAttemptsProvider==
"number"?maxAttemptsProvider:3,...options}):new StandardRetryStrategy(maxAttemptsProvider)}async acquireInitialRetryToken(retryTokenScope){let token=await this.
standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);return await this.rateLimiter.getSendToken(),token}async refreshRetryTokenForRetry(tokenToRenew,errorInfo){
this.rateLimiter.updateClientSendingRate(errorInfo);let token=await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew,errorInfo);return await this.
rateLimiter.getSendToken(),token}recordSuccess(token){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(token)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}}}});var ENV_MAX_ATTEMPTS,CONFIG_MAX_ATTEMPTS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,ENV_RETRY_MODE,CONFIG_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,init_configurations2=__esm(
{"node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js"(){init_client2();init_AdaptiveRetryStrategy();init_StandardRetryStrategy();
init_config3();init_retries_2026_config();ENV_MAX_ATTEMPTS="AWS_MAX_ATTEMPTS",CONFIG_MAX_ATTEMPTS="max_attempts",NODE_MAX_ATTEMPT_CONFIG_OPTIONS={environmentVariableSelector:env2=>{
let value=env2[ENV_MAX_ATTEMPTS];if(!value)return;let maxAttempt=parseInt(value);if(Number.isNaN(maxAttempt))throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS}\
 mast be a number, got "${value}"`);return maxAttempt},configFileSelector:profile=>{let value=profile[CONFIG_MAX_ATTEMPTS];if(!value)return;let maxAttempt=parseInt(
value);if(Number.isNaN(maxAttempt))throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);return maxAttempt},default:DEFAULT_MAX_ATTEMPTS},
resolveRetryConfig=(input,defaults)=>{let{retryStrategy,retryMode}=input,{defaultMaxAttempts=DEFAULT_MAX_ATTEMPTS,defaultBaseDelay=Retry.delay()}=defaults??{},maxAttemptsProvider=normalizeProvider(
input.maxAttempts??defaultMaxAttempts),controller=retryStrategy?Promise.resolve(retryStrategy):void 0,getDefault=async()=>{let maxAttempts=await maxAttemptsProvider();
return await normalizeProvider(retryMode)()===RETRY_MODES.ADAPTIVE?new AdaptiveRetryStrategy(maxAttemptsProvider,{maxAttempts,baseDelay:defaultBaseDelay}):new StandardRetryStrategy(
{maxAttempts,baseDelay:defaultBaseDelay})};return Object.assign(input,{maxAttempts:maxAttemptsProvider,retryStrategy:()=>controller??=getDefault()})},ENV_RETRY_MODE=
"AWS_RETRY_MODE",CONFIG_RETRY_MODE="retry_mode",NODE_RETRY_MODE_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[ENV_RETRY_MODE],configFileSelector:profile=>profile[CONFIG_RETRY_MODE],
default:DEFAULT_RETRY_MODE}}});var retryMiddleware,getRetryPlugin,init_retry2=__esm({"node_modules/@smithy/core/dist-es/submodules/retry/index.js"(){init_isStreamingPayload();init_retryMiddleware();
init_config3();init_configurations2();retryMiddleware=bindRetryMiddleware(isStreamingPayload),getRetryPlugin=bindGetRetryPlugin(isStreamingPayload)}});async function checkFeatures(context,config,args){if(args.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&setFeature(context,"PROTOCOL_RPC_V2_CBOR","M"),
typeof config.retryStrategy=="function"){let retryStrategy=await config.retryStrategy();if(typeof retryStrategy.mode=="string")switch(retryStrategy.mode){case RETRY_MODES.
ADAPTIVE:setFeature(context,"RETRY_MODE_ADAPTIVE","F");break;case RETRY_MODES.STANDARD:setFeature(context,"RETRY_MODE_STANDARD","E");break}}if(typeof config.accountIdEndpointMode==
"function"){let endpointV2=context.endpointV2;switch(String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)&&setFeature(context,"ACCOUNT_ID_ENDPOINT",
"O"),await config.accountIdEndpointMode?.()){case"disabled":setFeature(context,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":setFeature(context,"ACCOUNT\
_ID_MODE_PREFERRED","P");break;case"required":setFeature(context,"ACCOUNT_ID_MODE_REQUIRED","R");break}}let identity=context.__smithy_context?.selectedHttpAuthScheme?.
identity;if(identity?.$source){let credentials=identity;credentials.accountId&&setFeature(context,"RESOLVED_ACCOUNT_ID","T");for(let[key,value]of Object.entries(
credentials.$source??{}))setFeature(context,key,value)}}var ACCOUNT_ID_ENDPOINT_REGEX,init_check_features=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/\
client/middleware-user-agent/check-features.js"(){init_retry2();init_setFeature();ACCOUNT_ID_ENDPOINT_REGEX=/\d{12}\.ddb/}});var USER_AGENT,X_AMZ_USER_AGENT,UA_NAME_ESCAPE_REGEX,UA_VALUE_ESCAPE_REGEX,init_constants4=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/middlewa\
re-user-agent/constants.js"(){USER_AGENT="user-agent",X_AMZ_USER_AGENT="x-amz-user-agent",UA_NAME_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w]/g,UA_VALUE_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w#]/g}});function encodeFeatures(features){let buffer="";for(let key in features){let val=features[key];if(buffer.length+val.length+1<=1024){buffer.length?buffer+=","+val:
buffer+=val;continue}break}return buffer}var init_encode_features=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-feat\
ures.js"(){}});var userAgentMiddleware,escapeUserAgent,getUserAgentMiddlewareOptions,getUserAgentPlugin,init_user_agent_middleware=__esm({"node_modules/@aws-sdk/core/dist-es/s\
ubmodules/client/middleware-user-agent/user-agent-middleware.js"(){init_protocols();init_partition();init_check_features();init_constants4();init_encode_features();
userAgentMiddleware=options=>(next,context)=>async args=>{let{request}=args;if(!HttpRequest.isInstance(request))return next(args);let{headers}=request,userAgent=context?.
userAgent?.map(escapeUserAgent)||[],defaultUserAgent2=(await options.defaultUserAgentProvider()).map(escapeUserAgent);await checkFeatures(context,options,args);
let awsContext=context;defaultUserAgent2.push(`m/${encodeFeatures(Object.assign({},context.__smithy_context?.features,awsContext.__aws_sdk_context?.features))}`);
let customUserAgent=options?.customUserAgent?.map(escapeUserAgent)||[],appId=await options.userAgentAppId();appId&&defaultUserAgent2.push(escapeUserAgent(["app",
`${appId}`]));let prefix=getUserAgentPrefix(),sdkUserAgentValue=(prefix?[prefix]:[]).concat([...defaultUserAgent2,...userAgent,...customUserAgent]).join(" "),normalUAValue=[
...defaultUserAgent2.filter(section=>section.startsWith("aws-sdk-")),...customUserAgent].join(" ");return options.runtime!=="browser"?(normalUAValue&&(headers[X_AMZ_USER_AGENT]=
headers[X_AMZ_USER_AGENT]?`${headers[USER_AGENT]} ${normalUAValue}`:normalUAValue),headers[USER_AGENT]=sdkUserAgentValue):headers[X_AMZ_USER_AGENT]=sdkUserAgentValue,
next({...args,request})},escapeUserAgent=userAgentPair=>{let name=userAgentPair[0].split("/").map(part=>part.replace(UA_NAME_ESCAPE_REGEX,"-")).join("/"),version=userAgentPair[1]?.
replace(UA_VALUE_ESCAPE_REGEX,"-"),prefixSeparatorIndex=name.indexOf("/"),prefix=name.substring(0,prefixSeparatorIndex),uaName=name.substring(prefixSeparatorIndex+
1);return prefix==="api"&&(uaName=uaName.toLowerCase()),[prefix,uaName,version].filter(item=>item&&item.length>0).reduce((acc,item,index)=>{switch(index){case 0:
return item;case 1:return`${acc}/${item}`;default:return`${acc}#${item}`}},"")},getUserAgentMiddlewareOptions={name:"getUserAgentMiddleware",step:"build",priority:"\
low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=config=>({applyToStack:clientStack=>{clientStack.add(userAgentMiddleware(config),getUserAgentMiddlewareOptions)}})}});var import_node_process,getRuntimeUserAgentPair,init_getRuntimeUserAgentPair=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/g\
etRuntimeUserAgentPair.js"(){import_node_process=__nccwpck_require__(708),getRuntimeUserAgentPair=()=>{let runtimesToCheck=["deno","bun","llrt"];for(let runtime of runtimesToCheck)
if(import_node_process.versions[runtime])return[`md/${runtime}`,import_node_process.versions[runtime]];return["md/nodejs",import_node_process.versions.node]}}});var crtAvailability,init_crt_availability=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js"(){crtAvailability=
{isCrtAvailable:!1}}});var isCrtAvailable,init_is_crt_available=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js"(){init_crt_availability();
isCrtAvailable=()=>crtAvailability.isCrtAvailable?["md/crt-avail"]:null}});var import_node_os2,import_node_process2,createDefaultUserAgentProvider,init_defaultUserAgent=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/util-\
user-agent-node/defaultUserAgent.js"(){import_node_os2=__nccwpck_require__(161),import_node_process2=__nccwpck_require__(708);init_getRuntimeUserAgentPair();init_is_crt_available();
createDefaultUserAgentProvider=({serviceId,clientVersion})=>{let runtimeUserAgentPair=getRuntimeUserAgentPair();return async config=>{let sections=[["aws-sdk-js",
clientVersion],["ua","2.1"],[`os/${(0,import_node_os2.platform)()}`,(0,import_node_os2.release)()],["lang/js"],runtimeUserAgentPair],crtAvailable=isCrtAvailable();
crtAvailable&&sections.push(crtAvailable),serviceId&&sections.push([`api/${serviceId}`,clientVersion]),import_node_process2.env.AWS_EXECUTION_ENV&&sections.push(
[`exec-env/${import_node_process2.env.AWS_EXECUTION_ENV}`]);let appId=await config?.userAgentAppId?.();return appId?[...sections,[`app/${appId}`]]:[...sections]}}}});var UA_APP_ID_ENV_NAME,UA_APP_ID_INI_NAME,UA_APP_ID_INI_NAME_DEPRECATED,NODE_APP_ID_CONFIG_OPTIONS,init_nodeAppIdConfigOptions=__esm({"node_modules/@aws-sdk/cor\
e/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js"(){init_configurations();UA_APP_ID_ENV_NAME="AWS_SDK_UA_APP_ID",UA_APP_ID_INI_NAME="s\
dk_ua_app_id",UA_APP_ID_INI_NAME_DEPRECATED="sdk-ua-app-id",NODE_APP_ID_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[UA_APP_ID_ENV_NAME],configFileSelector:profile=>profile[UA_APP_ID_INI_NAME]??
profile[UA_APP_ID_INI_NAME_DEPRECATED],default:DEFAULT_UA_APP_ID}}});var init_isIpAddress2=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/isIpAddress.js"(){init_endpoints()}});var isVirtualHostableS3Bucket,init_isVirtualHostableS3Bucket=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostab\
leS3Bucket.js"(){init_endpoints();init_isIpAddress2();isVirtualHostableS3Bucket=(value,allowSubDomains=!1)=>{if(allowSubDomains){for(let label of value.split("."))
if(!isVirtualHostableS3Bucket(label))return!1;return!0}return!(!isValidHostLabel(value)||value.length<3||value.length>63||value!==value.toLowerCase()||isIpAddress(
value))}}});var parseArn,init_parseArn=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js"(){parseArn=value=>{let segments=value.
split(":");if(segments.length<6)return null;let[arn,partition2,service,region,accountId,...resourcePath]=segments;if(arn!=="arn"||partition2===""||service===""||
resourcePath.join(":")==="")return null;let resourceId=resourcePath.map(resource=>resource.split("/")).flat();return{partition:partition2,service,region,accountId,
resourceId}}}});var awsEndpointFunctions,init_aws=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js"(){init_endpoints();init_isVirtualHostableS3Bucket();
init_parseArn();init_partition();awsEndpointFunctions={isVirtualHostableS3Bucket,parseArn,partition};customEndpointFunctions.aws=awsEndpointFunctions}});function stsRegionDefaultResolver(loaderConfig={}){return loadConfig({...NODE_REGION_CONFIG_OPTIONS,async default(){return warning.silence||console.warn("@aws-s\
dk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...NODE_REGION_CONFIG_FILE_OPTIONS,
...loaderConfig})}var warning,init_stsRegionDefaultResolver=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefault\
Resolver.js"(){init_config2();warning={silence:!1}}});var getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,init_extensions2=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/regi\
on-config-resolver/extensions.js"(){getAwsRegionExtensionConfiguration=runtimeConfig=>({setRegion(region){runtimeConfig.region=region},region(){return runtimeConfig.
region}}),resolveAwsRegionExtensionConfiguration=awsRegionExtensionConfiguration=>({region:awsRegionExtensionConfiguration.region()})}});var init_client3=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/client/index.js"(){init_emitWarningIfUnsupportedVersion();init_setCredentialFeature();init_getDefaultSocketTimeout();
init_hostHeaderMiddleware();init_loggerMiddleware();init_getRecursionDetectionPlugin();init_configurations();init_user_agent_middleware();init_defaultUserAgent();
init_nodeAppIdConfigOptions();init_aws();init_stsRegionDefaultResolver();init_extensions2()}});var getDateHeader,getAgeHeader,init_getDateHeader=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js"(){init_protocols();
getDateHeader=response=>HttpResponse.isInstance(response)?response.headers?.date??response.headers?.Date:void 0,getAgeHeader=response=>HttpResponse.isInstance(response)?
response.headers?.age??response.headers?.Age:void 0}});var getSkewCorrectedDate,init_getSkewCorrectedDate=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js"(){getSkewCorrectedDate=
systemClockOffset=>new Date(Date.now()+systemClockOffset)}});var getUpdatedSystemClockOffset,init_getUpdatedSystemClockOffset=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClo\
ckOffset.js"(){getUpdatedSystemClockOffset=(clockTime,currentSystemClockOffset,timeRequestSent,ageHeader)=>{if(ageHeader!==void 0)return currentSystemClockOffset;
let serverTime=Date.parse(clockTime);if(Number.isNaN(serverTime))return currentSystemClockOffset;let timeResponseReceived=Date.now();return timeRequestSent!==void 0&&
timeResponseReceived-timeRequestSent>9e5?currentSystemClockOffset:serverTime-timeResponseReceived}}});var init_utils2=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/index.js"(){init_getDateHeader();init_getSkewCorrectedDate();init_getUpdatedSystemClockOffset()}});var throwSigningPropertyError,hasEventStreamOutput,validateSigningProperties,AwsSdkSigV4Signer,init_AwsSdkSigV4Signer=__esm({"node_modules/@aws-sdk/core/dist-es\
/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js"(){init_protocols();init_dist_es();init_utils2();throwSigningPropertyError=(name,property)=>{if(!property)
throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);return property},hasEventStreamOutput=signingProperties=>signingProperties.context?.[SMITHY_CONTEXT_KEY]?.
eventStream?.output===!0,validateSigningProperties=async signingProperties=>{let context=throwSigningPropertyError("context",signingProperties.context),config=throwSigningPropertyError(
"config",signingProperties.config),authScheme=context.endpointV2?.properties?.authSchemes?.[0],signer=await throwSigningPropertyError("signer",config.signer)(authScheme),
signingRegion=signingProperties?.signingRegion,signingRegionSet=signingProperties?.signingRegionSet,signingName=signingProperties?.signingName;return{config,signer,
signingRegion,signingRegionSet,signingName}},AwsSdkSigV4Signer=class{async sign(httpRequest2,identity,signingProperties){if(!HttpRequest.isInstance(httpRequest2))
throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let validatedProps=await validateSigningProperties(signingProperties),{config,
signer}=validatedProps,{signingRegion,signingName}=validatedProps,handlerExecutionContext=signingProperties.context;if(handlerExecutionContext?.authSchemes?.length??
!1){let[first,second]=handlerExecutionContext.authSchemes;first?.name==="sigv4a"&&second?.name==="sigv4"&&(signingRegion=second?.signingRegion??signingRegion,signingName=
second?.signingName??signingName)}let noSkewCorrection=await config.disableClockSkewCorrection?.()===!0;signingProperties._disableClockSkewCorrection=noSkewCorrection;
let skipSkewSampling=noSkewCorrection||hasEventStreamOutput(signingProperties);return signingProperties._skipClockSkewSampling=skipSkewSampling,skipSkewSampling||
(signingProperties._preRequestSystemClockOffset=config.systemClockOffset,signingProperties._requestSentAt=Date.now()),await signer.sign(httpRequest2,{signingDate:noSkewCorrection?
new Date:getSkewCorrectedDate(config.systemClockOffset),signingRegion,signingService:signingName})}errorHandler(signingProperties){return error=>{let errorException=error;
if(!signingProperties._skipClockSkewSampling&&!signingProperties._disableClockSkewCorrection){let serverTime=errorException.ServerTime??getDateHeader(errorException.
$response);if(serverTime){let config=throwSigningPropertyError("config",signingProperties.config),preRequestOffset=signingProperties._preRequestSystemClockOffset,
timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(errorException.$response),newOffset=getUpdatedSystemClockOffset(serverTime,config.systemClockOffset,
timeRequestSent,ageHeader);config.systemClockOffset=newOffset,Math.abs(newOffset)>=24e4&&(newOffset!==preRequestOffset||preRequestOffset!==void 0&&preRequestOffset!==
newOffset)&&errorException.$metadata&&(errorException.$metadata.clockSkewCorrected=!0)}}throw error}}successHandler(httpResponse,signingProperties){if(signingProperties.
_skipClockSkewSampling||signingProperties._disableClockSkewCorrection)return;let dateHeader=getDateHeader(httpResponse);if(dateHeader){let config=throwSigningPropertyError(
"config",signingProperties.config),timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(httpResponse);config.systemClockOffset=getUpdatedSystemClockOffset(
dateHeader,config.systemClockOffset,timeRequestSent,ageHeader)}}}}});var AwsSdkSigV4ASigner,init_AwsSdkSigV4ASigner=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js"(){init_protocols();
init_utils2();init_AwsSdkSigV4Signer();AwsSdkSigV4ASigner=class extends AwsSdkSigV4Signer{async sign(httpRequest2,identity,signingProperties){if(!HttpRequest.isInstance(
httpRequest2))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let{config,signer,signingRegion,signingRegionSet,signingName}=await validateSigningProperties(
signingProperties),multiRegionOverride=(await config.sigv4aSigningRegionSet?.()??signingRegionSet??[signingRegion]).join(","),noSkewCorrection=await config.disableClockSkewCorrection?.()===
!0;return signingProperties._disableClockSkewCorrection=noSkewCorrection,noSkewCorrection||(signingProperties._preRequestSystemClockOffset=config.systemClockOffset,
signingProperties._requestSentAt=Date.now()),await signer.sign(httpRequest2,{signingDate:noSkewCorrection?new Date:getSkewCorrectedDate(config.systemClockOffset),
signingRegion:multiRegionOverride,signingService:signingName})}}}});var getArrayForCommaSeparatedString,init_getArrayForCommaSeparatedString=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayFor\
CommaSeparatedString.js"(){getArrayForCommaSeparatedString=str=>typeof str=="string"&&str.length>0?str.split(",").map(item=>item.trim()):[]}});var getBearerTokenEnvKey,init_getBearerTokenEnvKey=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js"(){getBearerTokenEnvKey=
signingName=>`AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g,"_").toUpperCase()}`}});var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY,NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,init_NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=__esm(
{"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js"(){init_getArrayForCommaSeparatedString();init_getBearerTokenEnvKey();
NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY="AWS_AUTH_SCHEME_PREFERENCE",NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY="auth_scheme_preference",NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=
{environmentVariableSelector:(env2,options)=>{if(options?.signingName&&getBearerTokenEnvKey(options.signingName)in env2)return["httpBearerAuth"];if(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in
env2)return getArrayForCommaSeparatedString(env2[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY])},configFileSelector:profile=>{if(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in
profile)return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY])},default:[]}}});var resolveAwsSdkSigV4AConfig,NODE_SIGV4A_CONFIG_OPTIONS,init_resolveAwsSdkSigV4AConfig=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aw\
s_sdk/resolveAwsSdkSigV4AConfig.js"(){init_dist_es2();init_config2();resolveAwsSdkSigV4AConfig=config=>(config.sigv4aSigningRegionSet=normalizeProvider2(config.
sigv4aSigningRegionSet),config),NODE_SIGV4A_CONFIG_OPTIONS={environmentVariableSelector(env2){if(env2.AWS_SIGV4A_SIGNING_REGION_SET)return env2.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(_=>_.trim());throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(profile){if(profile.sigv4a_signing_region_set)
return(profile.sigv4a_signing_region_set??"").split(",").map(_=>_.trim());throw new ProviderError("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},
default:void 0}}});function negate2(bytes){for(let i7=0;i7<8;i7++)bytes[i7]^=255;for(let i7=7;i7>-1&&(bytes[i7]++,bytes[i7]===0);i7--);}var HeaderFormatter,HEADER_VALUE_TYPE2,UUID_PATTERN2,
Int642,init_HeaderFormatter=__esm({"node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js"(){init_serde();init_serde();HeaderFormatter=class{format(headers){
let chunks=[];for(let headerName in headers){if(!hasOwn(headers,headerName))continue;let bytes=fromUtf8(headerName);chunks.push(Uint8Array.from([bytes.byteLength]),
bytes,this.formatHeaderValue(headers[headerName]))}let out=new Uint8Array(chunks.reduce((carry,bytes)=>carry+bytes.byteLength,0)),position=0;for(let chunk of chunks)
out.set(chunk,position),position+=chunk.byteLength;return out}formatHeaderValue(header){switch(header.type){case"boolean":return Uint8Array.from([header.value?0:
1]);case"byte":return Uint8Array.from([2,header.value]);case"short":let shortView=new DataView(new ArrayBuffer(3));return shortView.setUint8(0,3),shortView.setInt16(
1,header.value,!1),new Uint8Array(shortView.buffer);case"integer":let intView=new DataView(new ArrayBuffer(5));return intView.setUint8(0,4),intView.setInt32(1,header.
value,!1),new Uint8Array(intView.buffer);case"long":let longBytes=new Uint8Array(9);return longBytes[0]=5,longBytes.set(header.value.bytes,1),longBytes;case"bin\
ary":let binView=new DataView(new ArrayBuffer(3+header.value.byteLength));binView.setUint8(0,6),binView.setUint16(1,header.value.byteLength,!1);let binBytes=new Uint8Array(
binView.buffer);return binBytes.set(header.value,3),binBytes;case"string":let utf8Bytes=fromUtf8(header.value),strView=new DataView(new ArrayBuffer(3+utf8Bytes.
byteLength));strView.setUint8(0,7),strView.setUint16(1,utf8Bytes.byteLength,!1);let strBytes=new Uint8Array(strView.buffer);return strBytes.set(utf8Bytes,3),strBytes;case"\
timestamp":let tsBytes=new Uint8Array(9);return tsBytes[0]=8,tsBytes.set(Int642.fromNumber(header.value.valueOf()).bytes,1),tsBytes;case"uuid":if(!UUID_PATTERN2.
test(header.value))throw new Error(`Invalid UUID received: ${header.value}`);let uuidBytes=new Uint8Array(17);return uuidBytes[0]=9,uuidBytes.set(fromHex(header.
value.replace(/-/g,"")),1),uuidBytes}}};(function(HEADER_VALUE_TYPE3){HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.boolTrue=0]="boolTrue",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
boolFalse=1]="boolFalse",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.byte=2]="byte",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.short=3]="short",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
integer=4]="integer",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.long=5]="long",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.byteArray=6]="byteArray",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.
string=7]="string",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.timestamp=8]="timestamp",HEADER_VALUE_TYPE3[HEADER_VALUE_TYPE3.uuid=9]="uuid"})(HEADER_VALUE_TYPE2||(HEADER_VALUE_TYPE2=
{}));UUID_PATTERN2=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,Int642=class _Int64{bytes;constructor(bytes){if(this.bytes=bytes,bytes.byteLength!==
8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(number){if(number>9223372036854776e3||number<-9223372036854776e3)throw new Error(`${number}\
 is too large (or, if negative, too small) to represent as an Int64`);let bytes=new Uint8Array(8);for(let i7=7,remaining=Math.abs(Math.round(number));i7>-1&&remaining>
0;i7--,remaining/=256)bytes[i7]=remaining;return number<0&&negate2(bytes),new _Int64(bytes)}valueOf(){let bytes=this.bytes.slice(0),negative=bytes[0]&128;return negative&&
negate2(bytes),parseInt(toHex(bytes),16)*(negative?-1:1)}toString(){return String(this.valueOf())}}}});var ALGORITHM_QUERY_PARAM,CREDENTIAL_QUERY_PARAM,AMZ_DATE_QUERY_PARAM,SIGNED_HEADERS_QUERY_PARAM,EXPIRES_QUERY_PARAM,SIGNATURE_QUERY_PARAM,TOKEN_QUERY_PARAM,AUTH_HEADER,
AMZ_DATE_HEADER,DATE_HEADER,GENERATED_HEADERS,SIGNATURE_HEADER,SHA256_HEADER,TOKEN_HEADER,ALWAYS_UNSIGNABLE_HEADERS,PROXY_HEADER_PATTERN,SEC_HEADER_PATTERN,ALGORITHM_IDENTIFIER,
EVENT_ALGORITHM_IDENTIFIER,UNSIGNED_PAYLOAD,MAX_CACHE_SIZE,KEY_TYPE_IDENTIFIER,MAX_PRESIGNED_TTL,init_constants5=__esm({"node_modules/@smithy/signature-v4/dist-\
es/constants.js"(){ALGORITHM_QUERY_PARAM="X-Amz-Algorithm",CREDENTIAL_QUERY_PARAM="X-Amz-Credential",AMZ_DATE_QUERY_PARAM="X-Amz-Date",SIGNED_HEADERS_QUERY_PARAM=
"X-Amz-SignedHeaders",EXPIRES_QUERY_PARAM="X-Amz-Expires",SIGNATURE_QUERY_PARAM="X-Amz-Signature",TOKEN_QUERY_PARAM="X-Amz-Security-Token",AUTH_HEADER="authoriz\
ation",AMZ_DATE_HEADER=AMZ_DATE_QUERY_PARAM.toLowerCase(),DATE_HEADER="date",GENERATED_HEADERS=[AUTH_HEADER,AMZ_DATE_HEADER,DATE_HEADER],SIGNATURE_HEADER=SIGNATURE_QUERY_PARAM.
toLowerCase(),SHA256_HEADER="x-amz-content-sha256",TOKEN_HEADER=TOKEN_QUERY_PARAM.toLowerCase(),ALWAYS_UNSIGNABLE_HEADERS={authorization:!0,"cache-control":!0,connection:!0,
expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},
PROXY_HEADER_PATTERN=/^proxy-/,SEC_HEADER_PATTERN=/^sec-/,ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256",EVENT_ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256-PAYLOAD",UNSIGNED_PAYLOAD=
"UNSIGNED-PAYLOAD",MAX_CACHE_SIZE=50,KEY_TYPE_IDENTIFIER="aws4_request",MAX_PRESIGNED_TTL=3600*24*7}});var getCanonicalQuery,init_getCanonicalQuery=__esm({"node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js"(){init_serde();init_protocols();init_constants5();
getCanonicalQuery=({query={}})=>{let keys=[],serialized={};for(let key in query){if(!hasOwn(query,key)||key.toLowerCase()===SIGNATURE_HEADER)continue;let encodedKey=escapeUri(
key);keys.push(encodedKey);let value=query[key];typeof value=="string"?serialized[encodedKey]=`${encodedKey}=${escapeUri(value)}`:Array.isArray(value)&&(serialized[encodedKey]=
value.slice(0).reduce((encoded,value2)=>encoded.concat([`${encodedKey}=${escapeUri(value2)}`]),[]).sort().join("&"))}return keys.sort().map(key=>serialized[key]).
filter(serialized2=>serialized2).join("&")}}});var iso8601,toDate,init_utilDate=__esm({"node_modules/@smithy/signature-v4/dist-es/utilDate.js"(){iso8601=time2=>toDate(time2).toISOString().replace(/\.\d{3}Z$/,
"Z"),toDate=time2=>typeof time2=="number"?new Date(time2*1e3):typeof time2=="string"?Number(time2)?new Date(Number(time2)*1e3):new Date(time2):time2}});var SignatureV4Base,init_SignatureV4Base=__esm({"node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js"(){init_client2();init_protocols();init_serde();init_getCanonicalQuery();
init_utilDate();SignatureV4Base=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum,credentials,region,
service,sha256,uriEscapePath=!0}){this.service=service,this.sha256=sha256,this.uriEscapePath=uriEscapePath,this.applyChecksum=typeof applyChecksum=="boolean"?applyChecksum:
!0,this.regionProvider=normalizeProvider(region),this.credentialProvider=normalizeProvider(credentials)}createCanonicalRequest(request,canonicalHeaders,payloadHash){
let sortedHeaders=Object.keys(canonicalHeaders).sort();return`${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map(name=>`${name}:${canonicalHeaders[name]}`).join(`
`)}

${sortedHeaders.join(";")}
${payloadHash}`}async createStringToSign(longDate,credentialScope,canonicalRequest,algorithmIdentifier){let hash=new this.sha256;hash.update(toUint8Array(canonicalRequest));
let hashedRequest=await hash.digest();return`${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`}getCanonicalPath({path}){if(this.uriEscapePath){let normalizedPathSegments=[];for(let pathSegment of path.split("/"))pathSegment?.length!==
0&&pathSegment!=="."&&(pathSegment===".."?normalizedPathSegments.pop():normalizedPathSegments.push(pathSegment));let normalizedPath=`${path?.startsWith("/")?"/":
""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length>0&&path?.endsWith("/")?"/":""}`;return escapeUri(normalizedPath).replace(/%2F/g,"/")}return path}validateResolvedCredentials(credentials){
if(typeof credentials!="object"||typeof credentials.accessKeyId!="string"||typeof credentials.secretAccessKey!="string")throw new Error("Resolved credential obj\
ect is not valid")}formatDate(now){let longDate=iso8601(now).replace(/[-:]/g,"");return{longDate,shortDate:longDate.slice(0,8)}}getCanonicalHeaderList(headers){
return Object.keys(headers).sort().join(";")}}}});var signingKeyCache,cacheQueue,createScope,getSigningKey,hmac,init_credentialDerivation=__esm({"node_modules/@smithy/signature-v4/dist-es/credentialDerivation.j\
s"(){init_serde();init_constants5();signingKeyCache={},cacheQueue=[],createScope=(shortDate,region,service)=>`${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`,
getSigningKey=async(sha256Constructor,credentials,shortDate,region,service)=>{let credsHash=await hmac(sha256Constructor,credentials.secretAccessKey,credentials.
accessKeyId),cacheKey=`${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;if(cacheKey in signingKeyCache)return signingKeyCache[cacheKey];
for(cacheQueue.push(cacheKey);cacheQueue.length>MAX_CACHE_SIZE;)delete signingKeyCache[cacheQueue.shift()];let key=`AWS4${credentials.secretAccessKey}`;for(let signable of[
shortDate,region,service,KEY_TYPE_IDENTIFIER])key=await hmac(sha256Constructor,key,signable);return signingKeyCache[cacheKey]=key},hmac=(ctor,secret,data)=>{let hash=new ctor(
secret);return hash.update(toUint8Array(data)),hash.digest()}}});var getCanonicalHeaders,init_getCanonicalHeaders=__esm({"node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js"(){init_serde();init_constants5();getCanonicalHeaders=
({headers},unsignableHeaders,signableHeaders)=>{let canonical={};for(let headerName of Object.keys(headers).sort()){if(headers[headerName]==null)continue;let canonicalHeaderName=headerName.
toLowerCase();(hasOwn(ALWAYS_UNSIGNABLE_HEADERS,canonicalHeaderName)||unsignableHeaders?.has(canonicalHeaderName)||PROXY_HEADER_PATTERN.test(canonicalHeaderName)||
SEC_HEADER_PATTERN.test(canonicalHeaderName))&&(!signableHeaders||signableHeaders&&!signableHeaders.has(canonicalHeaderName))||(canonicalHeaderName==="__proto__"&&
writeKey(canonical),canonical[canonicalHeaderName]=headers[headerName].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return canonical}}});var getPayloadHash,init_getPayloadHash=__esm({"node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js"(){init_serde();init_serde();init_constants5();getPayloadHash=
async({headers,body},hashConstructor)=>{for(let headerName in headers)if(hasOwn(headers,headerName)&&headerName.toLowerCase()===SHA256_HEADER)return headers[headerName];
if(body==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof body=="string"||ArrayBuffer.isView(body)||isArrayBuffer(body)){
let hashCtor=new hashConstructor;return hashCtor.update(toUint8Array(body)),toHex(await hashCtor.digest())}return UNSIGNED_PAYLOAD}}});var hasHeader,init_headerUtil=__esm({"node_modules/@smithy/signature-v4/dist-es/headerUtil.js"(){init_serde();hasHeader=(soughtHeader,headers)=>{soughtHeader=soughtHeader.
toLowerCase();for(let headerName in headers)if(hasOwn(headers,headerName)&&soughtHeader===headerName.toLowerCase())return!0;return!1}}});var moveHeadersToQuery,init_moveHeadersToQuery=__esm({"node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js"(){init_serde();init_protocols();moveHeadersToQuery=
(request,options={})=>{let{headers,query={}}=HttpRequest.clone(request);for(let name in headers){if(!hasOwn(headers,name))continue;let lname=name.toLowerCase();
(lname.slice(0,6)==="x-amz-"&&!options.unhoistableHeaders?.has(lname)||options.hoistableHeaders?.has(lname))&&(query[name]=headers[name],delete headers[name])}return{
...request,headers,query}}}});var prepareRequest,init_prepareRequest=__esm({"node_modules/@smithy/signature-v4/dist-es/prepareRequest.js"(){init_serde();init_protocols();init_constants5();prepareRequest=
request=>{request=HttpRequest.clone(request);for(let headerName in request.headers)hasOwn(request.headers,headerName)&&GENERATED_HEADERS.indexOf(headerName.toLowerCase())>
-1&&delete request.headers[headerName];return request}}});var SignatureV4,init_SignatureV4=__esm({"node_modules/@smithy/signature-v4/dist-es/SignatureV4.js"(){init_serde();init_HeaderFormatter();init_SignatureV4Base();
init_constants5();init_credentialDerivation();init_getCanonicalHeaders();init_getPayloadHash();init_headerUtil();init_moveHeadersToQuery();init_prepareRequest();
SignatureV4=class extends SignatureV4Base{headerFormatter=new HeaderFormatter;constructor({applyChecksum,credentials,region,service,sha256,uriEscapePath=!0}){super(
{applyChecksum,credentials,region,service,sha256,uriEscapePath})}async presign(originalRequest,options={}){let{signingDate=new Date,expiresIn=3600,unsignableHeaders,
unhoistableHeaders,signableHeaders,hoistableHeaders,signingRegion,signingService}=options,credentials=await this.credentialProvider();this.validateResolvedCredentials(
credentials);let region=signingRegion??await this.regionProvider(),{longDate,shortDate}=this.formatDate(signingDate);if(expiresIn>MAX_PRESIGNED_TTL)return Promise.
reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");let scope=createScope(shortDate,region,signingService??
this.service),request=moveHeadersToQuery(prepareRequest(originalRequest),{unhoistableHeaders,hoistableHeaders});credentials.sessionToken&&(request.query[TOKEN_QUERY_PARAM]=
credentials.sessionToken),request.query[ALGORITHM_QUERY_PARAM]=ALGORITHM_IDENTIFIER,request.query[CREDENTIAL_QUERY_PARAM]=`${credentials.accessKeyId}/${scope}`,
request.query[AMZ_DATE_QUERY_PARAM]=longDate,request.query[EXPIRES_QUERY_PARAM]=expiresIn.toString(10);let canonicalHeaders=getCanonicalHeaders(request,unsignableHeaders,
signableHeaders);return request.query[SIGNED_HEADERS_QUERY_PARAM]=this.getCanonicalHeaderList(canonicalHeaders),request.query[SIGNATURE_QUERY_PARAM]=await this.
getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,canonicalHeaders,await getPayloadHash(
originalRequest,this.sha256))),request}async sign(toSign,options){return typeof toSign=="string"?this.signString(toSign,options):toSign.headers&&toSign.payload?
this.signEvent(toSign,options):toSign.message?this.signMessage(toSign,options):this.signRequest(toSign,options)}async signEvent({headers,payload},{signingDate=new Date,
priorSignature,signingRegion,signingService,eventStreamCredentials}){let region=signingRegion??await this.regionProvider(),{shortDate,longDate}=this.formatDate(
signingDate),scope=createScope(shortDate,region,signingService??this.service),hashedPayload=await getPayloadHash({headers:{},body:payload},this.sha256),hash=new this.
sha256;hash.update(headers);let hashedHeaders=toHex(await hash.digest()),stringToSign=[EVENT_ALGORITHM_IDENTIFIER,longDate,scope,priorSignature,hashedHeaders,hashedPayload].
join(`
`);return this.signString(stringToSign,{signingDate,signingRegion:region,signingService,eventStreamCredentials})}async signMessage(signableMessage,{signingDate=new Date,
signingRegion,signingService,eventStreamCredentials}){return this.signEvent({headers:this.headerFormatter.format(signableMessage.message.headers),payload:signableMessage.
message.body},{signingDate,signingRegion,signingService,priorSignature:signableMessage.priorSignature,eventStreamCredentials}).then(signature=>({message:signableMessage.
message,signature}))}async signString(stringToSign,{signingDate=new Date,signingRegion,signingService,eventStreamCredentials}={}){let credentials=eventStreamCredentials??
await this.credentialProvider();this.validateResolvedCredentials(credentials);let region=signingRegion??await this.regionProvider(),{shortDate}=this.formatDate(
signingDate),hash=new this.sha256(await this.getSigningKey(credentials,region,shortDate,signingService));return hash.update(toUint8Array(stringToSign)),toHex(await hash.
digest())}async signRequest(requestToSign,{signingDate=new Date,signableHeaders,unsignableHeaders,signingRegion,signingService}={}){let credentials=await this.credentialProvider();
this.validateResolvedCredentials(credentials);let region=signingRegion??await this.regionProvider(),request=prepareRequest(requestToSign),{longDate,shortDate}=this.
formatDate(signingDate),scope=createScope(shortDate,region,signingService??this.service);request.headers[AMZ_DATE_HEADER]=longDate,credentials.sessionToken&&(request.
headers[TOKEN_HEADER]=credentials.sessionToken);let payloadHash=await getPayloadHash(request,this.sha256);!hasHeader(SHA256_HEADER,request.headers)&&this.applyChecksum&&
(request.headers[SHA256_HEADER]=payloadHash);let canonicalHeaders=getCanonicalHeaders(request,unsignableHeaders,signableHeaders),signature=await this.getSignature(
longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,canonicalHeaders,payloadHash));return request.
headers[AUTH_HEADER]=`${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Si\
gnature=${signature}`,request}async getSignature(longDate,credentialScope,keyPromise,canonicalRequest){let stringToSign=await this.createStringToSign(longDate,credentialScope,
canonicalRequest,ALGORITHM_IDENTIFIER),hash=new this.sha256(await keyPromise);return hash.update(toUint8Array(stringToSign)),toHex(await hash.digest())}getSigningKey(credentials,region,shortDate,service){
return getSigningKey(this.sha256,credentials,shortDate,region,service||this.service)}}}});var signatureV4aContainer,init_signature_v4a_container=__esm({"node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js"(){signatureV4aContainer={SignatureV4a:null}}});var init_dist_es3=__esm({"node_modules/@smithy/signature-v4/dist-es/index.js"(){init_SignatureV4();init_signature_v4a_container()}});function normalizeCredentialProvider(config,{credentials,credentialDefaultProvider}){let credentialsProvider;return credentials?credentials?.memoized?credentialsProvider=
credentials:credentialsProvider=memoizeIdentityProvider(credentials,isIdentityExpired,doesIdentityRequireRefresh):credentialDefaultProvider?credentialsProvider=
normalizeProvider2(credentialDefaultProvider(Object.assign({},config,{parentClientConfig:config}))):credentialsProvider=async()=>{throw new Error("@aws-sdk/core\
::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},credentialsProvider.memoized=!0,credentialsProvider}
function bindCallerConfig(config,credentialsProvider){if(credentialsProvider.configBound)return credentialsProvider;let fn=async options=>credentialsProvider({...options,
callerClientConfig:config});return fn.memoized=credentialsProvider.memoized,fn.configBound=!0,fn}var bindResolveAwsSdkSigV4Config,init_resolveAwsSdkSigV4Config=__esm(
{"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js"(){init_client3();init_dist_es2();init_dist_es3();bindResolveAwsSdkSigV4Config=
defaultDisableClockSkewCorrection=>config=>{let inputCredentials=config.credentials,isUserSupplied=!!config.credentials,resolvedCredentials;Object.defineProperty(
config,"credentials",{set(credentials){credentials&&credentials!==inputCredentials&&credentials!==resolvedCredentials&&(isUserSupplied=!0),inputCredentials=credentials;
let memoizedProvider=normalizeCredentialProvider(config,{credentials:inputCredentials,credentialDefaultProvider:config.credentialDefaultProvider}),boundProvider=bindCallerConfig(
config,memoizedProvider);if(isUserSupplied&&!boundProvider.attributed){let isCredentialObject=typeof inputCredentials=="object"&&inputCredentials!==null;resolvedCredentials=
async options=>{let attributedCreds=await boundProvider(options);return isCredentialObject&&(!attributedCreds.$source||Object.keys(attributedCreds.$source).length===
0)?setCredentialFeature(attributedCreds,"CREDENTIALS_CODE","e"):attributedCreds},resolvedCredentials.memoized=boundProvider.memoized,resolvedCredentials.configBound=
boundProvider.configBound,resolvedCredentials.attributed=!0}else resolvedCredentials=boundProvider},get(){return resolvedCredentials},enumerable:!0,configurable:!0}),
config.credentials=inputCredentials;let{signingEscapePath=!0,systemClockOffset=config.systemClockOffset||0,sha256}=config,signer;return config.signer?signer=normalizeProvider2(
config.signer):config.regionInfoProvider?signer=()=>normalizeProvider2(config.region)().then(async region=>[await config.regionInfoProvider(region,{useFipsEndpoint:await config.
useFipsEndpoint(),useDualstackEndpoint:await config.useDualstackEndpoint()})||{},region]).then(([regionInfo,region])=>{let{signingRegion,signingService}=regionInfo;
config.signingRegion=config.signingRegion||signingRegion||region,config.signingName=config.signingName||signingService||config.serviceId;let params={...config,credentials:config.
credentials,region:config.signingRegion,service:config.signingName,sha256,uriEscapePath:signingEscapePath},SignerCtor=config.signerConstructor||SignatureV4;return new SignerCtor(
params)}):signer=async authScheme=>{authScheme=Object.assign({},{name:"sigv4",signingName:config.signingName||config.defaultSigningName,signingRegion:await normalizeProvider2(
config.region)(),properties:{}},authScheme);let signingRegion=authScheme.signingRegion,signingService=authScheme.signingName;config.signingRegion=config.signingRegion||
signingRegion,config.signingName=config.signingName||signingService||config.serviceId;let params={...config,credentials:config.credentials,region:config.signingRegion,
service:config.signingName,sha256,uriEscapePath:signingEscapePath},SignerCtor=config.signerConstructor||SignatureV4;return new SignerCtor(params)},Object.assign(
config,{systemClockOffset,signingEscapePath,signer,disableClockSkewCorrection:normalizeProvider2(config.disableClockSkewCorrection??defaultDisableClockSkewCorrection)})}}});var init_aws_sdk=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/index.js"(){init_AwsSdkSigV4Signer();init_AwsSdkSigV4ASigner();init_NODE_AUTH_SCHEME_PREFERENCE_OPTIONS();
init_resolveAwsSdkSigV4AConfig();init_resolveAwsSdkSigV4Config()}});var ENV_DISABLE_CLOCK_SKEW_CORRECTION,CONFIG_DISABLE_CLOCK_SKEW_CORRECTION,NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS,init_clock_skew_node_config=__esm({
"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js"(){init_config2();ENV_DISABLE_CLOCK_SKEW_CORRECTION="AWS_DISABL\
E_CLOCK_SKEW_CORRECTION",CONFIG_DISABLE_CLOCK_SKEW_CORRECTION="disable_clock_skew_correction",NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS={environmentVariableSelector:env2=>booleanSelector(
env2,ENV_DISABLE_CLOCK_SKEW_CORRECTION,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_DISABLE_CLOCK_SKEW_CORRECTION,SelectorType.CONFIG),
default:!1}}});var DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION,init_clock_skew_defaults=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defa\
ults.js"(){init_config2();init_clock_skew_node_config();DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION=loadConfig(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS)}});var resolveAwsSdkSigV4Config,init_httpAuthSchemes2=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js"(){init_aws_sdk();init_aws_sdk();
init_clock_skew_defaults();resolveAwsSdkSigV4Config=bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION)}});var ENV_KEY,ENV_SECRET,ENV_SESSION,ENV_EXPIRATION,ENV_CREDENTIAL_SCOPE,ENV_ACCOUNT_ID,fromEnv2,init_fromEnv2=__esm({"node_modules/@aws-sdk/credential-provider-e\
nv/dist-es/fromEnv.js"(){init_client3();init_config2();ENV_KEY="AWS_ACCESS_KEY_ID",ENV_SECRET="AWS_SECRET_ACCESS_KEY",ENV_SESSION="AWS_SESSION_TOKEN",ENV_EXPIRATION=
"AWS_CREDENTIAL_EXPIRATION",ENV_CREDENTIAL_SCOPE="AWS_CREDENTIAL_SCOPE",ENV_ACCOUNT_ID="AWS_ACCOUNT_ID",fromEnv2=init=>async()=>{init?.logger?.debug("@aws-sdk/c\
redential-provider-env - fromEnv");let accessKeyId=process.env[ENV_KEY],secretAccessKey=process.env[ENV_SECRET],sessionToken=process.env[ENV_SESSION],expiry=process.
env[ENV_EXPIRATION],credentialScope=process.env[ENV_CREDENTIAL_SCOPE],accountId=process.env[ENV_ACCOUNT_ID];if(accessKeyId&&secretAccessKey){let credentials={accessKeyId,
secretAccessKey,...sessionToken&&{sessionToken},...expiry&&{expiration:new Date(expiry)},...credentialScope&&{credentialScope},...accountId&&{accountId}};return setCredentialFeature(
credentials,"CREDENTIALS_ENV_VARS","g"),credentials}throw new CredentialsProviderError("Unable to find environment variable credentials.",{logger:init?.logger})}}});var dist_es_exports={};__export(dist_es_exports,{ENV_ACCOUNT_ID:()=>ENV_ACCOUNT_ID,ENV_CREDENTIAL_SCOPE:()=>ENV_CREDENTIAL_SCOPE,ENV_EXPIRATION:()=>ENV_EXPIRATION,
ENV_KEY:()=>ENV_KEY,ENV_SECRET:()=>ENV_SECRET,ENV_SESSION:()=>ENV_SESSION,fromEnv:()=>fromEnv2});var init_dist_es4=__esm({"node_modules/@aws-sdk/credential-prov\
ider-env/dist-es/index.js"(){init_fromEnv2()}});var isImdsCredentials,fromImdsCredentials,init_ImdsCredentials=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/ImdsCredentials.js"(){
isImdsCredentials=arg=>!!arg&&typeof arg=="object"&&typeof arg.AccessKeyId=="string"&&typeof arg.SecretAccessKey=="string"&&typeof arg.Token=="string"&&typeof arg.
Expiration=="string",fromImdsCredentials=creds=>({accessKeyId:creds.AccessKeyId,secretAccessKey:creds.SecretAccessKey,sessionToken:creds.Token,expiration:new Date(
creds.Expiration),...creds.AccountId&&{accountId:creds.AccountId}})}});var DEFAULT_TIMEOUT,DEFAULT_MAX_RETRIES,providerConfigFromInit,init_RemoteProviderInit=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/remoteProvi\
der/RemoteProviderInit.js"(){DEFAULT_TIMEOUT=1e3,DEFAULT_MAX_RETRIES=0,providerConfigFromInit=({maxRetries=0,timeout=1e3})=>({maxRetries,timeout})}});var import_node_http,init_node_http=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/node-http.js"(){import_node_http=__toESM(require_http())}});function httpRequest(options){return new Promise((resolve,reject)=>{let req=import_node_http.default.request({method:"GET",...options,hostname:options.hostname?.
replace(/^\[(.+)\]$/,"$1")});req.on("error",err=>{reject(Object.assign(new ProviderError("Unable to connect to instance metadata service"),err)),req.destroy()}),
req.on("timeout",()=>{reject(new ProviderError("TimeoutError from instance metadata service")),req.destroy()}),req.on("response",res=>{let{statusCode=400}=res;(statusCode<
200||300<=statusCode)&&(reject(Object.assign(new ProviderError("Error response received from instance metadata service"),{statusCode})),req.destroy());let chunks=[];
res.on("data",chunk=>{chunks.push(chunk)}),res.on("end",()=>{resolve(Buffer.concat(chunks)),req.destroy()})}),req.end()})}var init_httpRequest2=__esm({"node_mod\
ules/@smithy/credential-provider-imds/dist-es/remoteProvider/httpRequest.js"(){init_config2();init_node_http()}});var retry,init_retry3=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/retry.js"(){retry=(toRetry,maxRetries)=>{let promise=toRetry();
for(let i7=0;i7<maxRetries;i7++)promise=promise.catch(toRetry);return promise}}});var ENV_CMDS_FULL_URI,ENV_CMDS_RELATIVE_URI,ENV_CMDS_AUTH_TOKEN,fromContainerMetadata,requestFromEcsImds,CMDS_IP,GREENGRASS_HOSTS,GREENGRASS_PROTOCOLS,getCmdsUri,
init_fromContainerMetadata=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/fromContainerMetadata.js"(){init_config2();init_ImdsCredentials();init_RemoteProviderInit();
init_httpRequest2();init_retry3();ENV_CMDS_FULL_URI="AWS_CONTAINER_CREDENTIALS_FULL_URI",ENV_CMDS_RELATIVE_URI="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",ENV_CMDS_AUTH_TOKEN=
"AWS_CONTAINER_AUTHORIZATION_TOKEN",fromContainerMetadata=(init={})=>{let{timeout,maxRetries}=providerConfigFromInit(init);return()=>retry(async()=>{let requestOptions=await getCmdsUri(
{logger:init.logger}),credsResponse=JSON.parse(await requestFromEcsImds(timeout,requestOptions));if(!isImdsCredentials(credsResponse))throw new CredentialsProviderError(
"Invalid response received from instance metadata service.",{logger:init.logger});return fromImdsCredentials(credsResponse)},maxRetries)},requestFromEcsImds=async(timeout,options)=>(process.
env[ENV_CMDS_AUTH_TOKEN]&&(options.headers={...options.headers,Authorization:process.env[ENV_CMDS_AUTH_TOKEN]}),(await httpRequest({...options,timeout})).toString()),
CMDS_IP="169.254.170.2",GREENGRASS_HOSTS=new Set(["localhost","127.0.0.1"]),GREENGRASS_PROTOCOLS=new Set(["http:","https:"]),getCmdsUri=async({logger:logger2})=>{
if(process.env[ENV_CMDS_RELATIVE_URI])return{hostname:CMDS_IP,path:process.env[ENV_CMDS_RELATIVE_URI]};if(process.env[ENV_CMDS_FULL_URI]){let parsed;try{parsed=
new URL(process.env[ENV_CMDS_FULL_URI])}catch{throw new CredentialsProviderError(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metadata service UR\
L`,{tryNextLink:!1,logger:logger2})}if(!parsed.hostname||!GREENGRASS_HOSTS.has(parsed.hostname))throw new CredentialsProviderError(`${parsed.hostname} is not a \
valid container metadata service hostname`,{tryNextLink:!1,logger:logger2});if(!parsed.protocol||!GREENGRASS_PROTOCOLS.has(parsed.protocol))throw new CredentialsProviderError(
`${parsed.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,logger:logger2});return{protocol:parsed.protocol,hostname:parsed.hostname,
path:parsed.pathname+parsed.search,port:parsed.port?parseInt(parsed.port,10):void 0}}throw new CredentialsProviderError(`The container metadata credential provi\
der cannot be used unless the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment variable is set`,{tryNextLink:!1,logger:logger2})}}});var InstanceMetadataV1FallbackError,init_InstanceMetadataV1FallbackError=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/error/InstanceMetadataV1F\
allbackError.js"(){init_config2();InstanceMetadataV1FallbackError=class _InstanceMetadataV1FallbackError extends CredentialsProviderError{tryNextLink;name="Inst\
anceMetadataV1FallbackError";constructor(message,tryNextLink=!0){super(message,tryNextLink),this.tryNextLink=tryNextLink,Object.setPrototypeOf(this,_InstanceMetadataV1FallbackError.
prototype)}}}});var Endpoint,init_Endpoint=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/config/Endpoint.js"(){(function(Endpoint2){Endpoint2.IPv4="http://169.2\
54.169.254",Endpoint2.IPv6="http://[fd00:ec2::254]"})(Endpoint||(Endpoint={}))}});var ENV_ENDPOINT_NAME,CONFIG_ENDPOINT_NAME,ENDPOINT_CONFIG_OPTIONS,init_EndpointConfigOptions=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/conf\
ig/EndpointConfigOptions.js"(){ENV_ENDPOINT_NAME="AWS_EC2_METADATA_SERVICE_ENDPOINT",CONFIG_ENDPOINT_NAME="ec2_metadata_service_endpoint",ENDPOINT_CONFIG_OPTIONS=
{environmentVariableSelector:env2=>env2[ENV_ENDPOINT_NAME],configFileSelector:profile=>profile[CONFIG_ENDPOINT_NAME],default:void 0}}});var EndpointMode,init_EndpointMode=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointMode.js"(){(function(EndpointMode2){EndpointMode2.
IPv4="IPv4",EndpointMode2.IPv6="IPv6"})(EndpointMode||(EndpointMode={}))}});var ENV_ENDPOINT_MODE_NAME,CONFIG_ENDPOINT_MODE_NAME,ENDPOINT_MODE_CONFIG_OPTIONS,init_EndpointModeConfigOptions=__esm({"node_modules/@smithy/credential-provide\
r-imds/dist-es/config/EndpointModeConfigOptions.js"(){init_EndpointMode();ENV_ENDPOINT_MODE_NAME="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",CONFIG_ENDPOINT_MODE_NAME=
"ec2_metadata_service_endpoint_mode",ENDPOINT_MODE_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[ENV_ENDPOINT_MODE_NAME],configFileSelector:profile=>profile[CONFIG_ENDPOINT_MODE_NAME],
default:EndpointMode.IPv4}}});var getInstanceMetadataEndpoint,getFromEndpointConfig,getFromEndpointModeConfig,init_getInstanceMetadataEndpoint=__esm({"node_modules/@smithy/credential-provide\
r-imds/dist-es/utils/getInstanceMetadataEndpoint.js"(){init_config2();init_protocols();init_Endpoint();init_EndpointConfigOptions();init_EndpointMode();init_EndpointModeConfigOptions();
getInstanceMetadataEndpoint=async()=>parseUrl(await getFromEndpointConfig()||await getFromEndpointModeConfig()),getFromEndpointConfig=async()=>loadConfig(ENDPOINT_CONFIG_OPTIONS)(),
getFromEndpointModeConfig=async()=>{let endpointMode=await loadConfig(ENDPOINT_MODE_CONFIG_OPTIONS)();switch(endpointMode){case EndpointMode.IPv4:return Endpoint.
IPv4;case EndpointMode.IPv6:return Endpoint.IPv6;default:throw new Error(`Unsupported endpoint mode: ${endpointMode}. Select from ${Object.values(EndpointMode)}`)}}}});var STATIC_STABILITY_DOC_URL,getExtendedInstanceMetadataCredentials,init_getExtendedInstanceMetadataCredentials=__esm({"node_modules/@smithy/credential-provider\
-imds/dist-es/utils/getExtendedInstanceMetadataCredentials.js"(){STATIC_STABILITY_DOC_URL="https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-creden\
tials.html",getExtendedInstanceMetadataCredentials=(credentials,logger2)=>{let refreshInterval=300+Math.floor(Math.random()*300),newExpiration=new Date(Date.now()+
refreshInterval*1e3);logger2.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials wil\
l be attempted after ${new Date(newExpiration)}.
For more information, please visit: `+STATIC_STABILITY_DOC_URL);let originalExpiration=credentials.originalExpiration??credentials.expiration;return{...credentials,
...originalExpiration?{originalExpiration}:{},expiration:newExpiration}}}});var staticStabilityProvider,init_staticStabilityProvider=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/utils/staticStabilityProvider.js"(){init_getExtendedInstanceMetadataCredentials();
staticStabilityProvider=(provider,options={})=>{let logger2=options?.logger||console,pastCredentials;return async()=>{let credentials;try{credentials=await provider(),
credentials.expiration&&credentials.expiration.getTime()<Date.now()&&(credentials=getExtendedInstanceMetadataCredentials(credentials,logger2))}catch(e7){if(pastCredentials)
logger2.warn("Credential renew failed: ",e7),credentials=getExtendedInstanceMetadataCredentials(pastCredentials,logger2);else throw e7}return pastCredentials=credentials,
credentials}}}});var IMDS_PATH,IMDS_TOKEN_PATH2,AWS_EC2_METADATA_V1_DISABLED,PROFILE_AWS_EC2_METADATA_V1_DISABLED,X_AWS_EC2_METADATA_TOKEN2,fromInstanceMetadata,getInstanceMetadataProvider,
getMetadataToken,getProfile,getCredentialsFromProfile,init_fromInstanceMetadata=__esm({"node_modules/@smithy/credential-provider-imds/dist-es/fromInstanceMetada\
ta.js"(){init_config2();init_InstanceMetadataV1FallbackError();init_ImdsCredentials();init_RemoteProviderInit();init_httpRequest2();init_retry3();init_getInstanceMetadataEndpoint();
init_staticStabilityProvider();IMDS_PATH="/latest/meta-data/iam/security-credentials/",IMDS_TOKEN_PATH2="/latest/api/token",AWS_EC2_METADATA_V1_DISABLED="AWS_EC\
2_METADATA_V1_DISABLED",PROFILE_AWS_EC2_METADATA_V1_DISABLED="ec2_metadata_v1_disabled",X_AWS_EC2_METADATA_TOKEN2="x-aws-ec2-metadata-token",fromInstanceMetadata=
(init={})=>staticStabilityProvider(getInstanceMetadataProvider(init),{logger:init.logger}),getInstanceMetadataProvider=(init={})=>{let disableFetchToken=!1,{logger:logger2,
profile}=init,{timeout,maxRetries}=providerConfigFromInit(init),getCredentials2=async(maxRetries2,options)=>{if(disableFetchToken||options.headers?.[X_AWS_EC2_METADATA_TOKEN2]==
null){let fallbackBlockedFromProfile=!1,fallbackBlockedFromProcessEnv=!1,configValue=await loadConfig({environmentVariableSelector:env2=>{let envValue=env2[AWS_EC2_METADATA_V1_DISABLED];
if(fallbackBlockedFromProcessEnv=!!envValue&&envValue!=="false",envValue===void 0)throw new CredentialsProviderError(`${AWS_EC2_METADATA_V1_DISABLED} not set in\
 env, checking config file next.`,{logger:init.logger});return fallbackBlockedFromProcessEnv},configFileSelector:profile2=>{let profileValue=profile2[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
return fallbackBlockedFromProfile=!!profileValue&&profileValue!=="false",fallbackBlockedFromProfile},default:!1},{profile})();if(init.ec2MetadataV1Disabled||configValue){
let causes=[];throw init.ec2MetadataV1Disabled&&causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"),fallbackBlockedFromProfile&&
causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`),fallbackBlockedFromProcessEnv&&causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED}\
)`),new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`)}}let imdsProfile=(await retry(
async()=>{let profile2;try{profile2=await getProfile(options)}catch(err){throw err.statusCode===401&&(disableFetchToken=!1),err}return profile2},maxRetries2)).trim();
return retry(async()=>{let creds;try{creds=await getCredentialsFromProfile(imdsProfile,options,init)}catch(err){throw err.statusCode===401&&(disableFetchToken=!1),
err}return creds},maxRetries2)};return async()=>{let endpoint=await getInstanceMetadataEndpoint();if(disableFetchToken)return logger2?.debug("AWS SDK Instance M\
etadata","using v1 fallback (no token fetch)"),getCredentials2(maxRetries,{...endpoint,timeout});{let token;try{token=(await getMetadataToken({...endpoint,timeout})).
toString()}catch(error){if(error?.statusCode===400)throw Object.assign(error,{message:"EC2 Metadata token request returned error"});return(error.message==="Time\
outError"||[403,404,405].includes(error.statusCode))&&(disableFetchToken=!0),logger2?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)"),getCredentials2(
maxRetries,{...endpoint,timeout})}return getCredentials2(maxRetries,{...endpoint,headers:{[X_AWS_EC2_METADATA_TOKEN2]:token},timeout})}}},getMetadataToken=async options=>httpRequest(
{...options,path:IMDS_TOKEN_PATH2,method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),getProfile=async options=>(await httpRequest({...options,
path:IMDS_PATH})).toString(),getCredentialsFromProfile=async(profile,options,init)=>{let credentialsResponse=JSON.parse((await httpRequest({...options,path:IMDS_PATH+
profile})).toString());if(!isImdsCredentials(credentialsResponse))throw new CredentialsProviderError("Invalid response received from instance metadata service.",
{logger:init.logger});return fromImdsCredentials(credentialsResponse)}}});var dist_es_exports2={};__export(dist_es_exports2,{DEFAULT_MAX_RETRIES:()=>DEFAULT_MAX_RETRIES,DEFAULT_TIMEOUT:()=>DEFAULT_TIMEOUT,ENV_CMDS_AUTH_TOKEN:()=>ENV_CMDS_AUTH_TOKEN,
ENV_CMDS_FULL_URI:()=>ENV_CMDS_FULL_URI,ENV_CMDS_RELATIVE_URI:()=>ENV_CMDS_RELATIVE_URI,Endpoint:()=>Endpoint,fromContainerMetadata:()=>fromContainerMetadata,fromInstanceMetadata:()=>fromInstanceMetadata,
getInstanceMetadataEndpoint:()=>getInstanceMetadataEndpoint,httpRequest:()=>httpRequest,providerConfigFromInit:()=>providerConfigFromInit});var init_dist_es5=__esm(
{"node_modules/@smithy/credential-provider-imds/dist-es/index.js"(){init_fromContainerMetadata();init_fromInstanceMetadata();init_RemoteProviderInit();init_httpRequest2();
init_getInstanceMetadataEndpoint();init_Endpoint()}});function buildAbortError(abortSignal){let reason=abortSignal&&typeof abortSignal=="object"&&"reason"in abortSignal?abortSignal.reason:void 0;if(reason){if(reason instanceof
Error){let abortError3=new Error("Request aborted");return abortError3.name="AbortError",abortError3.cause=reason,abortError3}let abortError2=new Error(String(reason));
return abortError2.name="AbortError",abortError2}let abortError=new Error("Request aborted");return abortError.name="AbortError",abortError}var init_build_abort_error=__esm(
{"node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js"(){}});var NODEJS_TIMEOUT_ERROR_CODES2,init_constants6=__esm({"node_modules/@smithy/node-http-handler/dist-es/constants.js"(){NODEJS_TIMEOUT_ERROR_CODES2=["ECONNRESET",
"EPIPE","ETIMEDOUT"]}});var getTransformedHeaders,init_get_transformed_headers=__esm({"node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js"(){init_serde();getTransformedHeaders=
headers=>{let transformedHeaders={};for(let name in headers){if(!hasOwn(headers,name))continue;let headerValues=headers[name];transformedHeaders[name]=Array.isArray(
headerValues)?headerValues.join(","):headerValues}return transformedHeaders}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load=()=>__nccwpck_require__(327);module2.exports={get Agent(){return load().Agent},get Server(){return load().
Server},get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get request(){return load().request}}}});var import_node_https,init_node_https=__esm({"node_modules/@smithy/node-http-handler/dist-es/node-https.js"(){import_node_https=__toESM(require_https())}});var timing,init_timing=__esm({"node_modules/@smithy/node-http-handler/dist-es/timing.js"(){timing={setTimeout:(cb,ms)=>setTimeout(cb,ms),clearTimeout:timeoutId=>clearTimeout(
timeoutId)}}});var DEFER_EVENT_LISTENER_TIME,setConnectionTimeout,init_set_connection_timeout=__esm({"node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js"(){
init_timing();DEFER_EVENT_LISTENER_TIME=1e3,setConnectionTimeout=(request,reject,timeoutInMs=0)=>{if(!timeoutInMs)return-1;let registerTimeout=offset=>{let timeoutId=timing.
setTimeout(()=>{request.destroy(),reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server \
within the configured timeout of ${timeoutInMs} ms.`),{name:"TimeoutError"}))},timeoutInMs-offset),doWithSocket=socket=>{socket?.connecting?socket.on("connect",
()=>{timing.clearTimeout(timeoutId)}):timing.clearTimeout(timeoutId)};request.socket?doWithSocket(request.socket):request.on("socket",doWithSocket)};return timeoutInMs<
2e3?(registerTimeout(0),0):timing.setTimeout(registerTimeout.bind(null,DEFER_EVENT_LISTENER_TIME),DEFER_EVENT_LISTENER_TIME)}}});var setRequestTimeout,init_set_request_timeout=__esm({"node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js"(){init_timing();setRequestTimeout=
(req,reject,timeoutInMs=0,throwOnRequestTimeout,logger2)=>timeoutInMs?timing.setTimeout(()=>{let msg=`@smithy/node-http-handler - [${throwOnRequestTimeout?"ERRO\
R":"WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;if(throwOnRequestTimeout){let error=Object.assign(new Error(msg),{name:"Tim\
eoutError",code:"ETIMEDOUT"});req.destroy(error),reject(error)}else msg+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error\
.",logger2?.warn?.(msg)},timeoutInMs):-1}});var DEFER_EVENT_LISTENER_TIME2,setSocketKeepAlive,init_set_socket_keep_alive=__esm({"node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js"(){
init_timing();DEFER_EVENT_LISTENER_TIME2=3e3,setSocketKeepAlive=(request,{keepAlive,keepAliveMsecs},deferTimeMs=DEFER_EVENT_LISTENER_TIME2)=>{if(keepAlive!==!0)
return-1;let registerListener=()=>{request.socket?request.socket.setKeepAlive(keepAlive,keepAliveMsecs||0):request.on("socket",socket=>{socket.setKeepAlive(keepAlive,
keepAliveMsecs||0)})};return deferTimeMs===0?(registerListener(),0):timing.setTimeout(registerListener,deferTimeMs)}}});var resolveDefaultSocketTimeout,init_resolve_default_socket_timeout=__esm({"node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js"(){
resolveDefaultSocketTimeout=config=>{let value=config?.defaultSocketTimeout;return typeof value=="number"&&Number.isFinite(value)&&value>0?value:void 0}}});var DEFER_EVENT_LISTENER_TIME3,setSocketTimeout,init_set_socket_timeout=__esm({"node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js"(){init_timing();
DEFER_EVENT_LISTENER_TIME3=3e3,setSocketTimeout=(request,reject,timeoutInMs=0,isServiceDefault=!1)=>{if(!Number.isFinite(timeoutInMs)||timeoutInMs<=0)return;let response;
request.once("response",res=>response=res);let onTimeout=()=>{if(response?.complete){request.socket?.destroy();return}let error=Object.assign(new Error(`@smithy\
/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault?"service default socket timeout":"configured by clie\
nt requestHandler"}).`),{name:"TimeoutError"});response?.destroy(error),request.destroy(),reject(error)},registerTimeout=()=>{let{socket}=request;socket?socket.
connecting?socket.once("connect",registerTimeout):(socket.setTimeout(timeoutInMs,onTimeout),request.on("close",()=>socket.removeListener("timeout",onTimeout))):
request.once("socket",registerTimeout)};if(timeoutInMs<6e3){registerTimeout();return}let deferralId=timing.setTimeout(registerTimeout,DEFER_EVENT_LISTENER_TIME3);
request.once("close",()=>timing.clearTimeout(deferralId))}}});async function writeRequestBody(httpRequest2,request,maxContinueTimeoutMs=MIN_WAIT_TIME,externalAgent=!1){let headers=request.headers,expect=headers?headers.Expect||
headers.expect:void 0,timeoutId=-1,sendBody=!0;!externalAgent&&expect==="100-continue"&&(sendBody=await Promise.race([new Promise(resolve=>{timeoutId=Number(timing.
setTimeout(()=>resolve(!0),Math.max(MIN_WAIT_TIME,maxContinueTimeoutMs)))}),new Promise(resolve=>{httpRequest2.on("continue",()=>{timing.clearTimeout(timeoutId),
resolve(!0)}),httpRequest2.on("response",()=>{timing.clearTimeout(timeoutId),resolve(!1)}),httpRequest2.on("error",()=>{timing.clearTimeout(timeoutId),resolve(!1)})})])),
sendBody&&writeBody(httpRequest2,request.body)}function writeBody(httpRequest2,body){if(body instanceof import_node_stream5.Readable){body.pipe(httpRequest2);return}
if(body){let isBuffer=Buffer.isBuffer(body);if(isBuffer||typeof body=="string"){isBuffer&&body.byteLength===0?httpRequest2.end():httpRequest2.end(body);return}let uint8=body;
if(typeof uint8=="object"&&uint8.buffer&&typeof uint8.byteOffset=="number"&&typeof uint8.byteLength=="number"){httpRequest2.end(Buffer.from(uint8.buffer,uint8.byteOffset,
uint8.byteLength));return}httpRequest2.end(Buffer.from(body));return}httpRequest2.end()}var import_node_stream5,MIN_WAIT_TIME,init_write_request_body=__esm({"no\
de_modules/@smithy/node-http-handler/dist-es/write-request-body.js"(){import_node_stream5=__nccwpck_require__(75);init_timing();MIN_WAIT_TIME=6e3}});var hAgent,hRequest,NodeHttpHandler,init_node_http_handler=__esm({"node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js"(){init_serde();init_protocols();
init_build_abort_error();init_constants6();init_get_transformed_headers();init_node_https();init_set_connection_timeout();init_set_request_timeout();init_set_socket_keep_alive();
init_resolve_default_socket_timeout();init_set_socket_timeout();init_timing();init_write_request_body();NodeHttpHandler=class _NodeHttpHandler{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(instanceOrOptions){return typeof instanceOrOptions?.handle=="function"?instanceOrOptions:new _NodeHttpHandler(instanceOrOptions)}static checkSocketUsage(agent,socketWarningTimestamp,logger2=console){
let{sockets,requests,maxSockets}=agent;if(typeof maxSockets!="number"||maxSockets===1/0||Date.now()-15e3<socketWarningTimestamp)return socketWarningTimestamp;if(sockets&&
requests)for(let origin in sockets){if(!hasOwn(sockets,origin))continue;let socketsInUse=sockets[origin]?.length??0,requestsEnqueued=requests[origin]?.length??0;
if(socketsInUse>=maxSockets&&requestsEnqueued>=2*maxSockets)return logger2?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} an\
d ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return socketWarningTimestamp}constructor(options){this.configProvider=
new Promise((resolve,reject)=>{typeof options=="function"?options().then(_options=>{resolve(this.resolveDefaultConfig(_options))}).catch(reject):resolve(this.resolveDefaultConfig(
options))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(request,{abortSignal,requestTimeout}={}){this.config||(this.
config=await this.configProvider);let config=this.config,logger2=config.logger,isSSL=request.protocol==="https:";return!isSSL&&!this.config.httpAgent&&(this.config.
httpAgent=await this.config.httpAgentProvider()),new Promise((_resolve,_reject)=>{let writeRequestBodyPromise,socketWarningTimeoutId=-1,connectionTimeoutId=-1,requestTimeoutId=-1,
keepAliveTimeoutId=-1,clearTimeouts=()=>{timing.clearTimeout(socketWarningTimeoutId),timing.clearTimeout(connectionTimeoutId),timing.clearTimeout(requestTimeoutId),
timing.clearTimeout(keepAliveTimeoutId)},resolve=async arg=>{await writeRequestBodyPromise,clearTimeouts(),_resolve(arg)},reject=async arg=>{await writeRequestBodyPromise,
clearTimeouts(),_reject(arg)};if(abortSignal?.aborted){let abortError=buildAbortError(abortSignal);reject(abortError);return}let headers=request.headers,expectContinue=headers?
(headers.Expect??headers.expect)==="100-continue":!1,agent=isSSL?config.httpsAgent:config.httpAgent;expectContinue&&!this.externalAgent&&(agent=new(isSSL?import_node_https.default.
Agent:hAgent)({keepAlive:!1,maxSockets:1/0})),socketWarningTimeoutId=timing.setTimeout(()=>{this.socketWarningTimestamp=_NodeHttpHandler.checkSocketUsage(agent,
this.socketWarningTimestamp,logger2)},config.socketAcquisitionWarningTimeout??(config.requestTimeout??2e3)+(config.connectionTimeout??1e3));let queryString=request.
query?buildQueryString(request.query):"",auth;if(request.username!=null||request.password!=null){let username=request.username??"",password=request.password??"";
auth=`${username}:${password}`}let path=request.path;queryString&&(path+=`?${queryString}`),request.fragment&&(path+=`#${request.fragment}`);let hostname=request.
hostname??"";hostname[0]==="["&&hostname.endsWith("]")?hostname=request.hostname.slice(1,-1):hostname=request.hostname;let nodeHttpsOptions={headers:request.headers,
host:hostname,method:request.method,path,port:request.port,agent,auth},req=(isSSL?import_node_https.default.request:hRequest)(nodeHttpsOptions,res=>{let httpResponse=new HttpResponse(
{statusCode:res.statusCode||-1,reason:res.statusMessage,headers:getTransformedHeaders(res.headers),body:res});resolve({response:httpResponse})});if(req.on("erro\
r",err=>{NODEJS_TIMEOUT_ERROR_CODES2.includes(err.code)?reject(Object.assign(err,{name:"TimeoutError"})):reject(err)}),abortSignal){let onAbort=()=>{req.destroy();
let abortError=buildAbortError(abortSignal);reject(abortError)};if(typeof abortSignal.addEventListener=="function"){let signal=abortSignal;signal.addEventListener(
"abort",onAbort,{once:!0}),req.once("close",()=>signal.removeEventListener("abort",onAbort))}else abortSignal.onabort=onAbort}let effectiveRequestTimeout=requestTimeout??
config.requestTimeout;connectionTimeoutId=setConnectionTimeout(req,reject,config.connectionTimeout),requestTimeoutId=setRequestTimeout(req,reject,effectiveRequestTimeout,
config.throwOnRequestTimeout,logger2??console);let defaultSocketTimeout=config.socketTimeout===void 0?resolveDefaultSocketTimeout(config):void 0;defaultSocketTimeout?
setSocketTimeout(req,reject,defaultSocketTimeout,!0):setSocketTimeout(req,reject,config.socketTimeout);let httpAgent=nodeHttpsOptions.agent;typeof httpAgent=="o\
bject"&&"keepAlive"in httpAgent&&(keepAliveTimeoutId=setSocketKeepAlive(req,{keepAlive:httpAgent.keepAlive,keepAliveMsecs:httpAgent.keepAliveMsecs})),writeRequestBodyPromise=
writeRequestBody(req,request,effectiveRequestTimeout,this.externalAgent).catch(e7=>(clearTimeouts(),_reject(e7)))})}updateHttpClientConfig(key,value){this.config=
void 0,this.configProvider=this.configProvider.then(config=>{switch(key){case Symbol.for("logger"):key="logger",value=config.logger??value;break;case Symbol.for(
"@smithy/defaultSocketTimeout"):key="defaultSocketTimeout",value=resolveDefaultSocketTimeout(config)??value;break}return{...config,[key]:value}})}httpHandlerConfigs(){
return this.config??{}}resolveDefaultConfig(options){let{requestTimeout,connectionTimeout,socketTimeout,socketAcquisitionWarningTimeout,httpAgent,httpsAgent,throwOnRequestTimeout,
logger:logger2}=options||{},keepAlive=!0,maxSockets=50,httpAgentPromise;return{connectionTimeout,requestTimeout,socketTimeout,defaultSocketTimeout:resolveDefaultSocketTimeout(
options),socketAcquisitionWarningTimeout,throwOnRequestTimeout,httpAgentProvider:()=>httpAgentPromise??=(async()=>{let node_http2=await Promise.resolve().then(()=>__toESM(require_http())),
{Agent,request}=node_http2.default??node_http2;return hRequest=request,hAgent=Agent,httpAgent instanceof hAgent||typeof httpAgent?.destroy=="function"?(this.externalAgent=
!0,httpAgent):new hAgent({keepAlive,maxSockets,...httpAgent})})(),httpsAgent:httpsAgent instanceof import_node_https.default.Agent||typeof httpsAgent?.destroy==
"function"?(this.externalAgent=!0,httpsAgent):new import_node_https.default.Agent({keepAlive,maxSockets,...httpsAgent}),logger:logger2}}}}});var init_dist_es6=__esm({"node_modules/@smithy/node-http-handler/dist-es/index.js"(){init_node_http_handler();init_serde()}});var ECS_CONTAINER_HOST,EKS_CONTAINER_HOST_IPv4,EKS_CONTAINER_HOST_IPv6,checkUrl,init_checkUrl=__esm({"node_modules/@aws-sdk/credential-provider-http/dist-es/fro\
mHttp/checkUrl.js"(){init_config2();ECS_CONTAINER_HOST="169.254.170.2",EKS_CONTAINER_HOST_IPv4="169.254.170.23",EKS_CONTAINER_HOST_IPv6="[fd00:ec2::23]",checkUrl=
(url,logger2)=>{if(url.protocol!=="https:"&&!(url.hostname===ECS_CONTAINER_HOST||url.hostname===EKS_CONTAINER_HOST_IPv4||url.hostname===EKS_CONTAINER_HOST_IPv6)){
if(url.hostname.includes("[")){if(url.hostname==="[::1]"||url.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(url.hostname==="localhost")return;
let ipComponents=url.hostname.split("."),inRange=component=>{let num=parseInt(component,10);return 0<=num&&num<=255};if(ipComponents[0]==="127"&&inRange(ipComponents[1])&&
inRange(ipComponents[2])&&inRange(ipComponents[3])&&ipComponents.length===4)return}throw new CredentialsProviderError(`URL not accepted. It must either be HTTPS\
 or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:logger2})}}}});function createGetRequest(url){return new HttpRequest({protocol:url.protocol,hostname:url.hostname,port:Number(url.port),path:url.pathname,query:Array.from(url.
searchParams.entries()).reduce((acc,[k7,v])=>(acc[k7]=v,acc),{}),fragment:url.hash})}async function getCredentials(response,logger2){let str=await sdkStreamMixin2(
response.body).transformToString();if(response.statusCode===200){let parsed=JSON.parse(str);if(typeof parsed.AccessKeyId!="string"||typeof parsed.SecretAccessKey!=
"string"||typeof parsed.Token!="string"||typeof parsed.Expiration!="string")throw new CredentialsProviderError("HTTP credential provider response not of the req\
uired format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:logger2});return{accessKeyId:parsed.
AccessKeyId,secretAccessKey:parsed.SecretAccessKey,sessionToken:parsed.Token,expiration:parseRfc3339DateTime(parsed.Expiration)}}if(response.statusCode>=400&&response.
statusCode<500){let parsedBody={};try{parsedBody=JSON.parse(str)}catch{}throw Object.assign(new CredentialsProviderError(`Server responded with status: ${response.
statusCode}`,{logger:logger2}),{Code:parsedBody.Code,Message:parsedBody.Message})}throw new CredentialsProviderError(`Server responded with status: ${response.statusCode}`,
{logger:logger2})}var init_requestHelpers=__esm({"node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/requestHelpers.js"(){init_config2();init_protocols();
init_serde();init_serde()}});var retryWrapper,init_retry_wrapper=__esm({"node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/retry-wrapper.js"(){retryWrapper=(toRetry,maxRetries,delayMs)=>async()=>{
for(let i7=0;i7<maxRetries;++i7)try{return await toRetry()}catch{await new Promise(resolve=>setTimeout(resolve,delayMs))}return await toRetry()}}});var import_promises3,AWS_CONTAINER_CREDENTIALS_RELATIVE_URI,DEFAULT_LINK_LOCAL_HOST,AWS_CONTAINER_CREDENTIALS_FULL_URI,AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE,AWS_CONTAINER_AUTHORIZATION_TOKEN,
fromHttp,validateToken,init_fromHttp=__esm({"node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/fromHttp.js"(){init_client3();init_config2();init_dist_es6();
import_promises3=__toESM(__nccwpck_require__(455));init_checkUrl();init_requestHelpers();init_retry_wrapper();AWS_CONTAINER_CREDENTIALS_RELATIVE_URI="AWS_CON\
TAINER_CREDENTIALS_RELATIVE_URI",DEFAULT_LINK_LOCAL_HOST="http://169.254.170.2",AWS_CONTAINER_CREDENTIALS_FULL_URI="AWS_CONTAINER_CREDENTIALS_FULL_URI",AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=
"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",AWS_CONTAINER_AUTHORIZATION_TOKEN="AWS_CONTAINER_AUTHORIZATION_TOKEN",fromHttp=(options={})=>{options.logger?.debug("@a\
ws-sdk/credential-provider-http - fromHttp");let host,relative=options.awsContainerCredentialsRelativeUri??process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI],full=options.
awsContainerCredentialsFullUri??process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI],token=options.awsContainerAuthorizationToken??process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN],
tokenFile=options.awsContainerAuthorizationTokenFile??process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE],warn=options.logger?.constructor?.name==="NoOpLogger"||
!options.logger?.warn?console.warn:options.logger.warn.bind(options.logger);if(relative&&full&&(warn("@aws-sdk/credential-provider-http: you have set both awsCo\
ntainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),warn("awsContainerCredentialsRelativeUri will take precedence.")),token&&tokenFile&&(warn("@\
aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."),warn("awsContainerAuthorizationToke\
nFile will take precedence.")),relative)host=`${DEFAULT_LINK_LOCAL_HOST}${relative}`;else if(full)host=full;else throw new CredentialsProviderError(`No HTTP cre\
dential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:options.logger});let url=new URL(host);checkUrl(url,options.logger);let requestHandler=NodeHttpHandler.
create({connectionTimeout:options.timeout??1e3}),requestTimeout=options.timeout??1e3,provider=retryWrapper(async()=>{let request=createGetRequest(url);tokenFile?
request.headers.Authorization=validateToken((await import_promises3.default.readFile(tokenFile)).toString()):token&&(request.headers.Authorization=validateToken(
token));try{let result=await requestHandler.handle(request,{requestTimeout});return getCredentials(result.response).then(creds=>setCredentialFeature(creds,"CRED\
ENTIALS_HTTP","z"))}catch(e7){throw new CredentialsProviderError(String(e7),{logger:options.logger})}},options.maxRetries??3,options.timeout??1e3);return async()=>{
try{return await provider()}finally{requestHandler.destroy?.()}}},validateToken=token=>{if(token.includes(`\r
`))throw new CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");return token}}});var dist_es_exports3={};__export(dist_es_exports3,{fromHttp:()=>fromHttp});var init_dist_es7=__esm({"node_modules/@aws-sdk/credential-provider-http/dist-es/inde\
x.js"(){init_fromHttp()}});var isSsoProfile,init_isSsoProfile=__esm({"node_modules/@aws-sdk/credential-provider-sso/dist-es/isSsoProfile.js"(){isSsoProfile=arg=>arg&&(typeof arg.sso_start_url==
"string"||typeof arg.sso_account_id=="string"||typeof arg.sso_session=="string"||typeof arg.sso_region=="string"||typeof arg.sso_role_name=="string")}});var REFRESH_MESSAGE,init_constants7=__esm({"node_modules/@aws-sdk/token-providers/dist-es/constants.js"(){REFRESH_MESSAGE="To refresh this SSO session run 'aws \
sso login' with the corresponding profile."}});function createAwsAuthSigv4HttpAuthOption2(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:authParameters.region},propertiesExtractor:(config,context)=>({
signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}var defaultSSOOIDCHttpAuthSchemeParametersProvider,
defaultSSOOIDCHttpAuthSchemeProvider,resolveHttpAuthSchemeConfig2,init_httpAuthSchemeProvider=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/ss\
o-oidc/auth/httpAuthSchemeProvider.js"(){init_httpAuthSchemes2();init_client2();defaultSSOOIDCHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(
context).operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});defaultSSOOIDCHttpAuthSchemeProvider=
authParameters=>{let options=[];return authParameters.operation==="CreateToken"?options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)):options.push(createAwsAuthSigv4HttpAuthOption2(
authParameters)),options},resolveHttpAuthSchemeConfig2=config=>{let config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(
config.authSchemePreference??[])})}}});var resolveClientEndpointParameters2,commonParams2,init_EndpointParameters=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/End\
pointParameters.js"(){resolveClientEndpointParameters2=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),commonParams2={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"e\
ndpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}});var package_default2,init_package=__esm({"node_modules/@aws-sdk/nested-clients/package.json"(){package_default2={name:"@aws-sdk/nested-clients",version:"3.998.3",
description:"Nested clients for AWS SDK packages.",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/packages/nested-clients",license:"Apache-2.0",author:{
name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"\
packages/nested-clients"},files:["./cognito-identity.d.ts","./cognito-identity.js","./signin.d.ts","./signin.js","./sso-oidc.d.ts","./sso-oidc.js","./sso.d.ts",
"./sso.js","./sts.d.ts","./sts.js","dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/submodules/cognito-ide\
ntity/runtimeConfig":"./dist-es/submodules/cognito-identity/runtimeConfig.browser","./dist-es/submodules/signin/runtimeConfig":"./dist-es/submodules/signin/runt\
imeConfig.browser","./dist-es/submodules/sso-oidc/runtimeConfig":"./dist-es/submodules/sso-oidc/runtimeConfig.browser","./dist-es/submodules/sso/runtimeConfig":"\
./dist-es/submodules/sso/runtimeConfig.browser","./dist-es/submodules/sts/runtimeConfig":"./dist-es/submodules/sts/runtimeConfig.browser"},types:"./dist-types/i\
ndex.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"],"*":["dist-types/ts3.4/submodules/*/index.d.ts"]}},"react-native":{},exports:{"./package\
.json":"./package.json","./sso-oidc":{types:"./dist-types/submodules/sso-oidc/index.d.ts",module:"./dist-es/submodules/sso-oidc/index.js",node:"./dist-cjs/submo\
dules/sso-oidc/index.js",import:"./dist-es/submodules/sso-oidc/index.js",require:"./dist-cjs/submodules/sso-oidc/index.js"},"./sts":{types:"./dist-types/submodu\
les/sts/index.d.ts",module:"./dist-es/submodules/sts/index.js",node:"./dist-cjs/submodules/sts/index.js",import:"./dist-es/submodules/sts/index.js",require:"./d\
ist-cjs/submodules/sts/index.js"},"./signin":{types:"./dist-types/submodules/signin/index.d.ts",module:"./dist-es/submodules/signin/index.js",node:"./dist-cjs/s\
ubmodules/signin/index.js",import:"./dist-es/submodules/signin/index.js",require:"./dist-cjs/submodules/signin/index.js"},"./cognito-identity":{types:"./dist-ty\
pes/submodules/cognito-identity/index.d.ts",module:"./dist-es/submodules/cognito-identity/index.js",node:"./dist-cjs/submodules/cognito-identity/index.js",import:"\
./dist-es/submodules/cognito-identity/index.js",require:"./dist-cjs/submodules/cognito-identity/index.js"},"./sso":{types:"./dist-types/submodules/sso/index.d.t\
s",module:"./dist-es/submodules/sso/index.js",node:"./dist-cjs/submodules/sso/index.js",import:"./dist-es/submodules/sso/index.js",require:"./dist-cjs/submodule\
s/sso/index.js"}},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:\
es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -\
p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types",lint:"node ../../scripts/\
validation/submodules-linter.js",prebuild:"yarn lint",test:"yarn g:vitest run","test:watch":"yarn g:vitest watch"},dependencies:{"@aws-sdk/core":"^3.981.0","@aw\
s-sdk/signature-v4-multi-region":"^3.996.52","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handl\
er":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{
node:">=20.0.0"}}}});var ProtocolLib,init_ProtocolLib=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js"(){init_client2();init_schema();ProtocolLib=class{queryCompat;errorRegistry;constructor(queryCompat=!1){
this.queryCompat=queryCompat}resolveRestContentType(defaultContentType,inputSchema){let members=inputSchema.getMemberSchemas(),httpPayloadMember=Object.values(members).
find(m4=>!!m4.getMergedTraits().httpPayload);if(httpPayloadMember){let mediaType=httpPayloadMember.getMergedTraits().mediaType;return mediaType||(httpPayloadMember.
isStringSchema()?"text/plain":httpPayloadMember.isBlobSchema()?"application/octet-stream":defaultContentType)}else if(!inputSchema.isUnitSchema()&&Object.values(
members).find(m4=>{let{httpQuery,httpQueryParams,httpHeader,httpLabel,httpPrefixHeaders}=m4.getMergedTraits();return!httpQuery&&!httpQueryParams&&!httpHeader&&!httpLabel&&
httpPrefixHeaders===void 0}))return defaultContentType}async getErrorSchemaOrThrowBaseException(errorIdentifier,defaultNamespace,response,dataObject,metadata,getErrorSchema){
let errorName=errorIdentifier;errorIdentifier.includes("#")&&([,errorName]=errorIdentifier.split("#"));let errorMetadata={$metadata:metadata,$fault:response.statusCode<
500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:getErrorSchema?.(
this.errorRegistry,errorName)??this.errorRegistry.getSchema(errorIdentifier),errorMetadata}}catch{dataObject.message=dataObject.message??dataObject.Message??"Un\
knownError";let synthetic=this.errorRegistry,baseExceptionSchema=synthetic.getBaseException();if(baseExceptionSchema){let ErrorCtor=synthetic.getErrorCtor(baseExceptionSchema)??
Error;throw this.decorateServiceException(Object.assign(new ErrorCtor({name:errorName}),errorMetadata),dataObject)}let d7=dataObject,message=d7?.message??d7?.Message??
d7?.Error?.Message??d7?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(message),{name:errorName},errorMetadata),dataObject)}}compose(composite,errorIdentifier,defaultNamespace){
let namespace=defaultNamespace;errorIdentifier.includes("#")&&([namespace]=errorIdentifier.split("#"));let staticRegistry=TypeRegistry.for(namespace),defaultSyntheticRegistry=TypeRegistry.
for("smithy.ts.sdk.synthetic."+defaultNamespace);composite.copyFrom(staticRegistry),composite.copyFrom(defaultSyntheticRegistry),this.errorRegistry=composite}decorateServiceException(exception,additions={}){
if(this.queryCompat){let msg=exception.Message??additions.Message,error=decorateServiceException(exception,additions);msg&&(error.message=msg);let errorObj=error.
Error??{};errorObj.Type=error.Error?.Type,errorObj.Code=error.Error?.Code,errorObj.Message=error.Error?.message??error.Error?.Message??msg,error.Error=errorObj;
let reqId=error.$metadata.requestId;return reqId&&(error.RequestId=reqId),error}return decorateServiceException(exception,additions)}setQueryCompatError(output,response){
let queryErrorHeader=response.headers?.["x-amzn-query-error"];if(output!==void 0&&queryErrorHeader!=null){let[Code,Type]=queryErrorHeader.split(";"),keys=Object.
keys(output),Error2={Code,Type};output.Code=Code,output.Type=Type;for(let i7=0;i7<keys.length;i7++){let k7=keys[i7];Error2[k7==="message"?"Message":k7]=output[k7]}
delete Error2.__type,output.Error=Error2}}queryCompatOutput(queryCompatErrorData,errorData){queryCompatErrorData.Error&&(errorData.Error=queryCompatErrorData.Error),
queryCompatErrorData.Type&&(errorData.Type=queryCompatErrorData.Type),queryCompatErrorData.Code&&(errorData.Code=queryCompatErrorData.Code)}findQueryCompatibleError(registry,errorName){
try{return registry.getSchema(errorName)}catch{return registry.find(schema=>NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0]===errorName)}}}}});var AwsJsonRpcProtocol,init_AwsJsonRpcProtocol=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js"(){init_protocols();init_schema();
init_ProtocolLib();AwsJsonRpcProtocol=class extends RpcProtocol{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace,
errorTypeRegistries:errorTypeRegistries7,serviceTarget,awsQueryCompatible,jsonCodec}){super({defaultNamespace,errorTypeRegistries:errorTypeRegistries7}),this.serviceTarget=
serviceTarget,this.codec=jsonCodec??new JsonCodec2({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=
this.codec.createDeserializer(),this.awsQueryCompatible=!!awsQueryCompatible,this.mixin=new ProtocolLib(this.awsQueryCompatible)}async serializeRequest(operationSchema,input,context){
let request=await super.serializeRequest(operationSchema,input,context);return request.path.endsWith("/")||(request.path+="/"),request.headers["content-type"]=`\
application/x-amz-json-${this.getJsonRpcVersion()}`,request.headers["x-amz-target"]=`${this.serviceTarget}.${operationSchema.name}`,this.awsQueryCompatible&&(request.
headers["x-amzn-query-mode"]="true"),(deref(operationSchema.input)==="unit"||!request.body)&&(request.body="{}"),request}getPayloadCodec(){return this.codec}async handleError(operationSchema,context,response,dataObject,metadata){
let{awsQueryCompatible}=this;awsQueryCompatible&&this.mixin.setQueryCompatError(dataObject,response);let errorIdentifier=loadJsonRpcErrorCode(response,dataObject,
awsQueryCompatible)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);let{errorSchema,errorMetadata}=await this.
mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,dataObject,metadata,awsQueryCompatible?this.mixin.findQueryCompatibleError:
void 0),ns=NormalizedSchema.of(errorSchema),message=dataObject.message??dataObject.Message??"UnknownError",ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??
Error,exception=new ErrorCtor({}),output={},errorDeserializer=this.codec.createDeserializer();for(let[name,member2]of ns.structIterator())dataObject[name]!=null&&
(output[name]=errorDeserializer.readObject(member2,dataObject[name]));throw awsQueryCompatible&&this.mixin.queryCompatOutput(dataObject,output),this.mixin.decorateServiceException(
Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}}}});var AwsJson1_1Protocol,init_AwsJson1_1Protocol=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js"(){init_AwsJsonRpcProtocol();
AwsJson1_1Protocol=class extends AwsJsonRpcProtocol{constructor({defaultNamespace,errorTypeRegistries:errorTypeRegistries7,serviceTarget,awsQueryCompatible,jsonCodec}){
super({defaultNamespace,errorTypeRegistries:errorTypeRegistries7,serviceTarget,awsQueryCompatible,jsonCodec})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){
return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}});var AwsRestJsonProtocol,init_AwsRestJsonProtocol=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js"(){init_protocols();
init_schema();init_ProtocolLib();AwsRestJsonProtocol=class extends HttpBindingProtocol{serializer;deserializer;codec;mixin=new ProtocolLib;constructor({defaultNamespace,
errorTypeRegistries:errorTypeRegistries7,jsonCodec}){super({defaultNamespace,errorTypeRegistries:errorTypeRegistries7});let settings={timestampFormat:{useTrait:!0,
default:7},httpBindings:!0,jsonName:!0};this.codec=jsonCodec??new JsonCodec2(settings),this.serializer=new HttpInterceptingShapeSerializer(this.codec.createSerializer(),
settings),this.deserializer=new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(),settings)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){
return this.codec}setSerdeContext(serdeContext){this.codec.setSerdeContext(serdeContext),super.setSerdeContext(serdeContext)}async serializeRequest(operationSchema,input,context){
let request=await super.serializeRequest(operationSchema,input,context),inputSchema=NormalizedSchema.of(operationSchema.input);if(!request.headers["content-type"]){
let contentType=this.mixin.resolveRestContentType(this.getDefaultContentType(),inputSchema);contentType&&(request.headers["content-type"]=contentType)}return request.
body==null&&request.headers["content-type"]===this.getDefaultContentType()&&(request.body="{}"),request}async deserializeResponse(operationSchema,context,response){
let output=await super.deserializeResponse(operationSchema,context,response),outputSchema=NormalizedSchema.of(operationSchema.output);for(let[name,member2]of outputSchema.
structIterator())member2.getMemberTraits().httpPayload&&!(name in output)&&(output[name]=null);return output}async handleError(operationSchema,context,response,dataObject,metadata){
let errorIdentifier=loadRestJsonErrorCode(response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
let{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,dataObject,metadata),ns=NormalizedSchema.
of(errorSchema),message=dataObject.message??dataObject.Message??"UnknownError",ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error,exception=new ErrorCtor(
{});await this.deserializeHttpMessage(errorSchema,context,response,dataObject);let output={},errorDeserializer=this.codec.createDeserializer();for(let[name,member2]of ns.
structIterator()){let target=member2.getMergedTraits().jsonName??name;output[name]=errorDeserializer.readObject(member2,dataObject[target])}throw this.mixin.decorateServiceException(
Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}getDefaultContentType(){return"application/json"}}}});function writeKey2(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function parseXML(xml){return new AwsXmlParser(
xml).parse()}var AwsXmlParser,init_xml_parser=__esm({"node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js"(){AwsXmlParser=class _AwsXmlParser{x;i=0;z;constructor(x){
this.x=x,this.x=x.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let p3=this,{z}=p3;for(;p3.i<z&&(p3.trim(),!(p3.i>=z));)if(p3.isNext("<?"))p3.readTo("?>"),p3.trim();else if(p3.isNext("<!--"))p3.
readTo("-->"),p3.trim();else if(p3.isNext("<!DOCTYPE",!1))p3.skipDoctype(),p3.trim();else if(p3.x[p3.i]==="<"){let root7=p3.parseTag();return{[root7.tag]:root7.
value}}else throw new Error("@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(s2,caseSensitive=!0){
let p3=this;return caseSensitive?p3.x.startsWith(s2,p3.i):p3.x.toLowerCase().startsWith(s2.toLowerCase(),p3.i)}readTo(stop){let p3=this,_i=p3.x.indexOf(stop,p3.
i);if(_i===-1)throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);let result=p3.x.slice(p3.i,_i);return p3.i=_i+stop.length,result}trim(){
let p3=this;for(;p3.i<p3.z&&` 	\r
`.includes(p3.x[p3.i]);)++p3.i}readAttrValue(){let p3=this,quote=p3.x[p3.i];++p3.i;let value="";for(;p3.i<p3.z&&p3.x[p3.i]!==quote;)value+=p3.x[p3.i++];return++p3.
i,p3.decodeEntities(value)}parseTag(){let p3=this;++p3.i;let tag="";for(;p3.i<p3.z&&!` 	\r
>/`.includes(p3.x[p3.i]);)tag+=p3.x[p3.i++];let hasAttrs=!1,attrs={};for(;p3.i<p3.z&&(p3.trim(),!">/".includes(p3.x[p3.i]));){let name="";for(;p3.i<p3.z&&!`= 	\r\

>/?`.includes(p3.x[p3.i]);)name+=p3.x[p3.i++];if(p3.trim(),p3.x[p3.i]!=="=")break;++p3.i,p3.trim(),name==="__proto__"&&writeKey2(attrs),attrs[name]=p3.readAttrValue(),
hasAttrs=!0}if(p3.i>=p3.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(p3.x[p3.i]==="/"){if(++p3.i,p3.i>=p3.z||p3.x[p3.i]!==">")throw new Error(
"@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++p3.i,{tag,value:hasAttrs?attrs:""}}if(p3.x[p3.i]!==">")throw new Error("@aws-sdk\
 XML parse error: expected > at the end of opening tag.");++p3.i;let textParts=[],childTags=[],hasElementChild=!1;for(;p3.i<p3.z&&!p3.isNext("</");)if(p3.x[p3.i]===
"<")p3.isNext("<!--")?p3.readTo("-->"):p3.isNext("<![CDATA[")?(p3.i+=9,textParts.push(p3.readTo("]]>"))):p3.isNext("<?")?p3.readTo("?>"):(hasElementChild=!0,childTags.
push(p3.parseTag()));else{let text="";for(;p3.i<p3.z&&p3.x[p3.i]!=="<";)text+=p3.x[p3.i++];textParts.push(p3.decodeEntities(text))}if(!p3.isNext("</"))throw new Error(
`@aws-sdk XML parse error: missing closing tag </${tag}>.`);p3.i+=2;let closeTag=p3.readTo(">").trim();if(closeTag!==tag)throw new Error(`@aws-sdk XML parse err\
or: mismatched tags <${tag}> and </${closeTag}>.`);if(!hasAttrs&&textParts.length===0&&!hasElementChild)return{tag,value:""};if(!hasAttrs&&!hasElementChild){let text=textParts.
length===1?textParts[0]:textParts.join("");return text.trim()===""&&text.includes(`
`)?{tag,value:""}:{tag,value:text}}let obj={};for(let text of textParts)text.trim()===""&&text.includes(`
`)||(obj["#text"]="#text"in obj?obj["#text"]+text:text);for(let child of childTags)child.tag==="__proto__"&&writeKey2(obj),child.tag in obj?Array.isArray(obj[child.
tag])?obj[child.tag].push(child.value):obj[child.tag]=[obj[child.tag],child.value]:obj[child.tag]=child.value;for(let[k7,v]of Object.entries(attrs))k7==="__prot\
o__"&&writeKey2(obj),obj[k7]=v;return{tag,value:obj}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){let p3=this;p3.i+=9;let depth=0;for(;p3.
i<p3.z;){let c7=p3.x[p3.i];if(c7==="[")++depth;else if(c7==="]")--depth;else if(c7===">"&&depth===0){++p3.i;return}++p3.i}throw new Error("@aws-sdk XML parse er\
ror: unclosed DOCTYPE.")}decodeEntities(s2){return s2.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(_,hex,dec,named)=>hex?String.
fromCharCode(parseInt(hex,16)):dec?String.fromCharCode(parseInt(dec,10)):_AwsXmlParser.ENTITIES[named]??"")}}}});var init_dist_es8=__esm({"node_modules/@aws-sdk/xml-builder/dist-es/index.js"(){init_xml_parser()}});var SerdeContextConfig2,init_ConfigurableSerdeContext2=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js"(){SerdeContextConfig2=
class{serdeContext;setSerdeContext(serdeContext){this.serdeContext=serdeContext}}}});var UnionSerde2,init_UnionSerde2=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js"(){UnionSerde2=class{from;to;keys;constructor(from,to){
this.from=from,this.to=to;let keys=Object.keys(this.from),set=new Set(keys);set.delete("__type"),this.keys=set}mark(key){this.keys.delete(key)}hasUnknown(){return this.
keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let k7=this.keys.values().next().value,v=this.from[k7];this.to.$unknown=[k7,
v]}}}}});function writeKey3(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var init_writeKey2=__esm({"node_modules/\
@aws-sdk/core/dist-es/submodules/protocols/writeKey.js"(){}});var XmlShapeDeserializer,init_XmlShapeDeserializer=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js"(){init_dist_es8();
init_client2();init_protocols();init_schema();init_serde();init_ConfigurableSerdeContext2();init_UnionSerde2();init_writeKey2();XmlShapeDeserializer=class extends SerdeContextConfig2{settings;stringDeserializer;constructor(settings){
super(),this.settings=settings,this.stringDeserializer=new FromStringShapeDeserializer(settings)}setSerdeContext(serdeContext){this.serdeContext=serdeContext,this.
stringDeserializer.setSerdeContext(serdeContext)}read(schema,bytes,key){let ns=NormalizedSchema.of(schema),memberSchemas=ns.getMemberSchemas();if(ns.isStructSchema()&&
ns.isMemberSchema()&&!!Object.values(memberSchemas).find(memberNs=>!!memberNs.getMemberTraits().eventPayload)){let output={},memberName=Object.keys(memberSchemas)[0];
return memberSchemas[memberName].isBlobSchema()?output[memberName]=bytes:output[memberName]=this.read(memberSchemas[memberName],bytes),output}let xmlString=(this.
serdeContext?.utf8Encoder??toUtf8)(bytes),parsedObject=this.parseXml(xmlString);return this.readSchema(schema,key?parsedObject[key]:parsedObject)}readSchema(_schema,value){
let ns=NormalizedSchema.of(_schema);if(ns.isUnitSchema())return;let traits=ns.getMergedTraits();if(ns.isListSchema()&&!Array.isArray(value))return this.readSchema(
ns,[value]);if(value==null)return value;if(typeof value=="object"){let flat=!!traits.xmlFlattened;if(ns.isListSchema()){let listValue=ns.getValueSchema(),buffer2=[],
sourceKey=listValue.getMergedTraits().xmlName??"member",source=flat?value:(value[0]??value)[sourceKey];if(source==null)return buffer2;let sourceArray=Array.isArray(
source)?source:[source];for(let v of sourceArray)buffer2.push(this.readSchema(listValue,v));return buffer2}let buffer={};if(ns.isMapSchema()){let keyNs=ns.getKeySchema(),
memberNs=ns.getValueSchema(),entries;flat?entries=Array.isArray(value)?value:[value]:entries=Array.isArray(value.entry)?value.entry:[value.entry];let keyProperty=keyNs.
getMergedTraits().xmlName??"key",valueProperty=memberNs.getMergedTraits().xmlName??"value";for(let entry of entries){let key=entry[keyProperty],value2=entry[valueProperty];
key==="__proto__"&&writeKey3(buffer),buffer[key]=this.readSchema(memberNs,value2)}return buffer}if(ns.isStructSchema()){let union=ns.isUnionSchema(),unionSerde;
union&&(unionSerde=new UnionSerde2(value,buffer));for(let[memberName,memberSchema]of ns.structIterator()){let memberTraits=memberSchema.getMergedTraits(),xmlObjectKey=memberTraits.
httpPayload?memberTraits.xmlName??memberSchema.getName():memberSchema.getMemberTraits().xmlName??memberName;union&&unionSerde.mark(xmlObjectKey),value[xmlObjectKey]!=
null&&(buffer[memberName]=this.readSchema(memberSchema,value[xmlObjectKey]))}return union&&unionSerde.writeUnknown(),buffer}if(ns.isDocumentSchema())return value;
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`)}return ns.isListSchema()?[]:ns.isMapSchema()||ns.isStructSchema()?
{}:this.stringDeserializer.read(ns,value)}parseXml(xml){if(xml.length){let parsedObj;try{parsedObj=parseXML(xml)}catch(e7){throw e7&&typeof e7=="object"&&Object.
defineProperty(e7,"$responseBodyText",{value:xml}),e7}let textNodeName="#text",key=Object.keys(parsedObj)[0],parsedObjToReturn=parsedObj[key];return parsedObjToReturn[textNodeName]&&
(parsedObjToReturn[key]=parsedObjToReturn[textNodeName],delete parsedObjToReturn[textNodeName]),getValueFromTextNode(parsedObjToReturn)}return{}}}}});var QueryShapeSerializer,init_QueryShapeSerializer=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js"(){init_protocols();
init_schema();init_serde();init_serde();init_ConfigurableSerdeContext2();QueryShapeSerializer=class extends SerdeContextConfig2{settings;buffer;constructor(settings){
super(),this.settings=settings}write(schema,value,prefix=""){this.buffer===void 0&&(this.buffer="");let ns=NormalizedSchema.of(schema);if(prefix&&!prefix.endsWith(
".")&&(prefix+="."),ns.isBlobSchema())(typeof value=="string"||value instanceof Uint8Array)&&(this.writeKey(prefix),this.writeValue((this.serdeContext?.base64Encoder??
toBase64)(value)));else if(ns.isBooleanSchema()||ns.isNumericSchema()||ns.isStringSchema())value!=null?(this.writeKey(prefix),this.writeValue(String(value))):ns.
isIdempotencyToken()&&(this.writeKey(prefix),this.writeValue(generateIdempotencyToken()));else if(ns.isBigIntegerSchema())value!=null&&(this.writeKey(prefix),this.
writeValue(String(value)));else if(ns.isBigDecimalSchema())value!=null&&(this.writeKey(prefix),this.writeValue(value instanceof NumericValue?value.string:String(
value)));else if(ns.isTimestampSchema()){if(value instanceof Date)switch(this.writeKey(prefix),determineTimestampFormat(ns,this.settings)){case 5:this.writeValue(
value.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(dateToUtcString(value));break;case 7:this.writeValue(String(value.getTime()/1e3));break}}else if(ns.
isDocumentSchema())Array.isArray(value)?this.write(79,value,prefix):value instanceof Date?this.write(4,value,prefix):value instanceof Uint8Array?this.write(21,value,
prefix):value&&typeof value=="object"?this.write(143,value,prefix):(this.writeKey(prefix),this.writeValue(String(value)));else if(ns.isListSchema()){if(Array.isArray(
value))if(value.length===0)this.settings.serializeEmptyLists&&(this.writeKey(prefix),this.writeValue(""));else{let member2=ns.getValueSchema(),flat=this.settings.
flattenLists||ns.getMergedTraits().xmlFlattened,i7=1;for(let item of value){if(item==null)continue;let traits=member2.getMergedTraits(),suffix=this.getKey("memb\
er",traits.xmlName,traits.ec2QueryName),key=flat?`${prefix}${i7}`:`${prefix}${suffix}.${i7}`;this.write(member2,item,key),++i7}}}else if(ns.isMapSchema()){if(value&&
typeof value=="object"){let keySchema=ns.getKeySchema(),memberSchema=ns.getValueSchema(),flat=ns.getMergedTraits().xmlFlattened,i7=1;for(let k7 in value){let v=value[k7];
if(v==null)continue;let keyTraits=keySchema.getMergedTraits(),keySuffix=this.getKey("key",keyTraits.xmlName,keyTraits.ec2QueryName),key=flat?`${prefix}${i7}.${keySuffix}`:
`${prefix}entry.${i7}.${keySuffix}`,valTraits=memberSchema.getMergedTraits(),valueSuffix=this.getKey("value",valTraits.xmlName,valTraits.ec2QueryName),valueKey=flat?
`${prefix}${i7}.${valueSuffix}`:`${prefix}entry.${i7}.${valueSuffix}`;this.write(keySchema,k7,key),this.write(memberSchema,v,valueKey),++i7}}}else if(ns.isStructSchema()){
if(value&&typeof value=="object"){let didWriteMember=!1;for(let[memberName,member2]of ns.structIterator()){if(value[memberName]==null&&!member2.isIdempotencyToken())
continue;let traits=member2.getMergedTraits(),suffix=this.getKey(memberName,traits.xmlName,traits.ec2QueryName,"struct"),key=`${prefix}${suffix}`;this.write(member2,
value[memberName],key),didWriteMember=!0}if(!didWriteMember&&ns.isUnionSchema()){let{$unknown}=value;if(Array.isArray($unknown)){let[k7,v]=$unknown,key=`${prefix}${k7}`;
this.write(15,v,key)}}}}else if(!ns.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`)}flush(){
if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");let str=this.buffer;return delete this.
buffer,str}getKey(memberName,xmlName,ec2QueryName,keySource){let{ec2,capitalizeKeys}=this.settings;if(ec2&&ec2QueryName)return ec2QueryName;let key=xmlName??memberName;
return capitalizeKeys&&keySource==="struct"?key[0].toUpperCase()+key.slice(1):key}writeKey(key){key.endsWith(".")&&(key=key.slice(0,key.length-1)),this.buffer+=
`&${extendedEncodeURIComponent(key)}=`}writeValue(value){this.buffer+=extendedEncodeURIComponent(value)}}}});var AwsQueryProtocol,init_AwsQueryProtocol=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js"(){init_protocols();init_schema();
init_ProtocolLib();init_XmlShapeDeserializer();init_QueryShapeSerializer();AwsQueryProtocol=class extends RpcProtocol{options;serializer;deserializer;mixin=new ProtocolLib;constructor(options){
super({defaultNamespace:options.defaultNamespace,errorTypeRegistries:options.errorTypeRegistries}),this.options=options;let settings={timestampFormat:{useTrait:!0,
default:5},httpBindings:!1,xmlNamespace:options.xmlNamespace,serviceNamespace:options.defaultNamespace,serializeEmptyLists:!0};this.serializer=new QueryShapeSerializer(
settings),this.deserializer=new XmlShapeDeserializer(settings)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(serdeContext){this.serializer.setSerdeContext(
serdeContext),this.deserializer.setSerdeContext(serdeContext)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(operationSchema,input,context){
let request=await super.serializeRequest(operationSchema,input,context);request.path.endsWith("/")||(request.path+="/"),request.headers["content-type"]="applica\
tion/x-www-form-urlencoded",(deref(operationSchema.input)==="unit"||!request.body)&&(request.body="");let action=operationSchema.name.split("#")[1]??operationSchema.
name;return request.body=`Action=${action}&Version=${this.options.version}`+request.body,request.body.endsWith("&")&&(request.body=request.body.slice(-1)),request}async deserializeResponse(operationSchema,context,response){
let deserializer=this.deserializer,ns=NormalizedSchema.of(operationSchema.output),dataObject={};if(response.statusCode>=300){let bytes2=await collectBody(response.
body,context);bytes2.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes2)),await this.handleError(operationSchema,context,response,dataObject,
this.deserializeMetadata(response))}for(let header in response.headers){let value=response.headers[header];delete response.headers[header],response.headers[header.
toLowerCase()]=value}let shortName=operationSchema.name.split("#")[1]??operationSchema.name,awsQueryResultKey=ns.isStructSchema()&&this.useNestedResult()?shortName+
"Result":void 0,bytes=await collectBody(response.body,context);return bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(ns,bytes,awsQueryResultKey)),
dataObject.$metadata=this.deserializeMetadata(response),dataObject}useNestedResult(){return!0}async handleError(operationSchema,context,response,dataObject,metadata){
let errorIdentifier=this.loadQueryErrorCode(response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
let errorData=this.loadQueryError(dataObject)??{},message=this.loadQueryErrorMessage(dataObject);errorData.message=message,errorData.Error={Type:errorData.Type,
Code:errorData.Code,Message:message};let{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,
response,errorData,metadata,this.mixin.findQueryCompatibleError),ns=NormalizedSchema.of(errorSchema),ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??
Error,exception=new ErrorCtor({}),output={Type:errorData.Error.Type,Code:errorData.Error.Code,Error:errorData.Error};for(let[name,member2]of ns.structIterator()){
let target=member2.getMergedTraits().xmlName??name,value=errorData[target]??dataObject[target];output[name]=this.deserializer.readSchema(member2,value)}throw this.
mixin.decorateServiceException(Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}loadQueryErrorCode(output,data){
let code=(data.Errors?.[0]?.Error??data.Errors?.Error??data.Error)?.Code;if(code!==void 0)return code;if(output.statusCode==404)return"NotFound"}loadQueryError(data){
return data.Errors?.[0]?.Error??data.Errors?.Error??data.Error}loadQueryErrorMessage(data){let errorData=this.loadQueryError(data);return errorData?.message??errorData?.
Message??data.message??data.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}}});var init_protocols2=__esm({"node_modules/@aws-sdk/core/dist-es/submodules/protocols/index.js"(){init_AwsJson1_1Protocol();init_AwsRestJsonProtocol();init_AwsQueryProtocol()}});var k,a,b,c,d,e,f,g,h,i,j,_data,root,r,nodes,bdd,init_bdd=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/bdd.js"(){init_endpoints();
k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,
j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],
["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configu\
ration: Dualstack and custom endpoint are not supported"],[g,i],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are\
 enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",i],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",
i],[a,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled but \
this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=
new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=BinaryDecisionDiagram.
from(nodes,root,_data.conditions,_data.results)}});var cache,defaultEndpointResolver,init_endpointResolver=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/endpointResolver.js"(){
init_client3();init_endpoints();init_bdd();cache=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>decideEndpoint(bdd,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions}});var SSOOIDCServiceException,init_SSOOIDCServiceException=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/SSOOIDCServiceException\
.js"(){init_client2();SSOOIDCServiceException=class _SSOOIDCServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssoo\
idc#SSOOIDCServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_SSOOIDCServiceException.prototype)}}}});var AccessDeniedException,AuthorizationPendingException,ExpiredTokenException,InternalServerException,InvalidClientException,InvalidGrantException,InvalidRequestException,
InvalidScopeException,SlowDownException,UnauthorizedClientException,UnsupportedGrantTypeException,init_errors=__esm({"node_modules/@aws-sdk/nested-clients/dist-\
es/submodules/sso-oidc/models/errors.js"(){init_SSOOIDCServiceException();AccessDeniedException=class _AccessDeniedException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(opts){super({name:"AccessDe\
niedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.prototype),this.error=opts.error,this.reason=opts.reason,this.error_description=
opts.error_description}},AuthorizationPendingException=class _AuthorizationPendingException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooid\
c#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(opts){super({name:"AuthorizationPendin\
gException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AuthorizationPendingException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
ExpiredTokenException=class _ExpiredTokenException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTok\
enException";$fault="client";error;error_description;constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_ExpiredTokenException.prototype),this.error=opts.error,this.error_description=opts.error_description}},InternalServerException=class _InternalServerException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(opts){super({name:"InternalSer\
verException",$fault:"server",...opts}),Object.setPrototypeOf(this,_InternalServerException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
InvalidClientException=class _InvalidClientException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="Invalid\
ClientException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidClientException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidClientException.prototype),this.error=opts.error,this.error_description=opts.error_description}},InvalidGrantException=class _InvalidGrantException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidGrantExc\
eption",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidGrantException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
InvalidRequestException=class _InvalidRequestException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="Inva\
lidRequestException";$fault="client";error;reason;error_description;constructor(opts){super({name:"InvalidRequestException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidRequestException.prototype),this.error=opts.error,this.reason=opts.reason,this.error_description=opts.error_description}},InvalidScopeException=class _InvalidScopeException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(opts){super({name:"InvalidScopeExc\
eption",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidScopeException.prototype),this.error=opts.error,this.error_description=opts.error_description}},
SlowDownException=class _SlowDownException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="\
client";error;error_description;constructor(opts){super({name:"SlowDownException",$fault:"client",...opts}),Object.setPrototypeOf(this,_SlowDownException.prototype),
this.error=opts.error,this.error_description=opts.error_description}},UnauthorizedClientException=class _UnauthorizedClientException extends SSOOIDCServiceException{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(opts){super({name:"Una\
uthorizedClientException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnauthorizedClientException.prototype),this.error=opts.error,this.error_description=
opts.error_description}},UnsupportedGrantTypeException=class _UnsupportedGrantTypeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooid\
c#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(opts){super({name:"UnsupportedGrantTyp\
eException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedGrantTypeException.prototype),this.error=opts.error,this.error_description=opts.error_description}}}});var _ADE,_APE,_AT,_CS,_CT,_CTR,_CTRr,_CV,_ETE,_ICE,_IGE,_IRE,_ISE,_ISEn,_IT,_RT,_SDE,_UCE,_UGTE,_aT,_c,_cI,_cS,_cV,_co,_dC,_e,_eI,_ed,_gT,_h,_hE,_iT,_r,_rT,_rU,
_s,_sc,_se,_tT,n0,_s_registry,SSOOIDCServiceException$,n0_registry,AccessDeniedException$,AuthorizationPendingException$,ExpiredTokenException$,InternalServerException$,
InvalidClientException$,InvalidGrantException$,InvalidRequestException$,InvalidScopeException$,SlowDownException$,UnauthorizedClientException$,UnsupportedGrantTypeException$,
errorTypeRegistries,AccessToken,ClientSecret,CodeVerifier,IdToken,RefreshToken,CreateTokenRequest$,CreateTokenResponse$,CreateToken$,init_schemas_0=__esm({"node\
_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/schemas/schemas_0.js"(){init_schema();init_errors();init_SSOOIDCServiceException();_ADE="AccessDeni\
edException",_APE="AuthorizationPendingException",_AT="AccessToken",_CS="ClientSecret",_CT="CreateToken",_CTR="CreateTokenRequest",_CTRr="CreateTokenResponse",_CV=
"CodeVerifier",_ETE="ExpiredTokenException",_ICE="InvalidClientException",_IGE="InvalidGrantException",_IRE="InvalidRequestException",_ISE="InternalServerExcept\
ion",_ISEn="InvalidScopeException",_IT="IdToken",_RT="RefreshToken",_SDE="SlowDownException",_UCE="UnauthorizedClientException",_UGTE="UnsupportedGrantTypeExcep\
tion",_aT="accessToken",_c="client",_cI="clientId",_cS="clientSecret",_cV="codeVerifier",_co="code",_dC="deviceCode",_e="error",_eI="expiresIn",_ed="error_descr\
iption",_gT="grantType",_h="http",_hE="httpError",_iT="idToken",_r="reason",_rT="refreshToken",_rU="redirectUri",_s="smithy.ts.sdk.synthetic.com.amazonaws.ssooi\
dc",_sc="scope",_se="server",_tT="tokenType",n0="com.amazonaws.ssooidc",_s_registry=new TypeRegistry(_s),SSOOIDCServiceException$=[-3,_s,"SSOOIDCServiceExceptio\
n",0,[],[]];_s_registry.registerError(SSOOIDCServiceException$,SSOOIDCServiceException);n0_registry=new TypeRegistry(n0),AccessDeniedException$=[-3,n0,_ADE,{[_e]:_c,
[_hE]:400},[_e,_r,_ed],[0,0,0]];n0_registry.registerError(AccessDeniedException$,AccessDeniedException);AuthorizationPendingException$=[-3,n0,_APE,{[_e]:_c,[_hE]:400},
[_e,_ed],[0,0]];n0_registry.registerError(AuthorizationPendingException$,AuthorizationPendingException);ExpiredTokenException$=[-3,n0,_ETE,{[_e]:_c,[_hE]:400},[
_e,_ed],[0,0]];n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);InternalServerException$=[-3,n0,_ISE,{[_e]:_se,[_hE]:500},[_e,_ed],[0,0]];
n0_registry.registerError(InternalServerException$,InternalServerException);InvalidClientException$=[-3,n0,_ICE,{[_e]:_c,[_hE]:401},[_e,_ed],[0,0]];n0_registry.
registerError(InvalidClientException$,InvalidClientException);InvalidGrantException$=[-3,n0,_IGE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(InvalidGrantException$,
InvalidGrantException);InvalidRequestException$=[-3,n0,_IRE,{[_e]:_c,[_hE]:400},[_e,_r,_ed],[0,0,0]];n0_registry.registerError(InvalidRequestException$,InvalidRequestException);
InvalidScopeException$=[-3,n0,_ISEn,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(InvalidScopeException$,InvalidScopeException);SlowDownException$=
[-3,n0,_SDE,{[_e]:_c,[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(SlowDownException$,SlowDownException);UnauthorizedClientException$=[-3,n0,_UCE,{[_e]:_c,
[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(UnauthorizedClientException$,UnauthorizedClientException);UnsupportedGrantTypeException$=[-3,n0,_UGTE,{[_e]:_c,
[_hE]:400},[_e,_ed],[0,0]];n0_registry.registerError(UnsupportedGrantTypeException$,UnsupportedGrantTypeException);errorTypeRegistries=[_s_registry,n0_registry],
AccessToken=[0,n0,_AT,8,0],ClientSecret=[0,n0,_CS,8,0],CodeVerifier=[0,n0,_CV,8,0],IdToken=[0,n0,_IT,8,0],RefreshToken=[0,n0,_RT,8,0],CreateTokenRequest$=[3,n0,
_CTR,0,[_cI,_cS,_gT,_dC,_co,_rT,_sc,_rU,_cV],[0,[()=>ClientSecret,0],0,0,0,[()=>RefreshToken,0],64,0,[()=>CodeVerifier,0]],3],CreateTokenResponse$=[3,n0,_CTRr,0,
[_aT,_tT,_eI,_rT,_iT],[[()=>AccessToken,0],0,1,[()=>RefreshToken,0],[()=>IdToken,0]]],CreateToken$=[9,n0,_CT,{[_h]:["POST","/token",200]},()=>CreateTokenRequest$,
()=>CreateTokenResponse$]}});var getRuntimeConfig,init_runtimeConfig_shared=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.shared.js"(){init_httpAuthSchemes2();
init_protocols2();init_dist_es2();init_checksum3();init_client2();init_protocols();init_serde();init_httpAuthSchemeProvider();init_endpointResolver();init_schemas_0();
getRuntimeConfig=config=>({apiVersion:"2019-06-10",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSSOOIDCHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.aut\
h#sigv4"),signer:new AwsSdkSigV4Signer},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],
logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsRestJsonProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws\
.ssooidc",errorTypeRegistries,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:config?.serviceId??"SSO OIDC",sha256:config?.sha256??Sha256Node,
urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8})}});var getRuntimeConfig2,init_runtimeConfig=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.js"(){init_package();init_client3();
init_httpAuthSchemes2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_runtimeConfig_shared();getRuntimeConfig2=config=>{emitWarningIfUnsupportedVersion2(
process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig(
config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,
...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.
bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default2.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}}}});var getHttpAuthExtensionConfiguration,resolveHttpAuthRuntimeConfig,init_httpAuthExtensionConfiguration=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/subm\
odules/sso-oidc/auth/httpAuthExtensionConfiguration.js"(){getHttpAuthExtensionConfiguration=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.
httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===
httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){
_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.
httpAuthSchemeProvider(),credentials:config.credentials()})}});var resolveRuntimeExtensions,init_runtimeExtensions=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeExtensions.js"(){init_client3();
init_client2();init_protocols();init_httpAuthExtensionConfiguration();resolveRuntimeExtensions=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign(
getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(
extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(
extensionConfiguration))}}});var SSOOIDCClient,init_SSOOIDCClient=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDCClient.js"(){init_client3();init_dist_es2();
init_client2();init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemeProvider();init_EndpointParameters();init_runtimeConfig();
init_runtimeExtensions();SSOOIDCClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig2(configuration||{});super(_config_0),
this.initConfig=_config_0;let _config_1=resolveClientEndpointParameters2(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),
_config_4=resolveRegionConfig(_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig2(_config_6),_config_8=resolveRuntimeExtensions(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}}}});var command,_ep0,_mw0,init_commandBuilder=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commandBuilder.js"(){init_client2();init_endpoints();
init_EndpointParameters();command=makeBuilder(commonParams2,"AWSSSOOIDCService","SSOOIDCClient",getEndpointPlugin),_ep0={},_mw0=(Command2,cs,config,o3)=>[]}});var CreateTokenCommand,init_CreateTokenCommand=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/CreateTokenCommand.js"(){init_commandBuilder();
init_schemas_0();CreateTokenCommand=class extends command(_ep0,_mw0,"CreateToken",CreateToken$){}}});var commands,SSOOIDC,init_SSOOIDC=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDC.js"(){init_client2();init_CreateTokenCommand();
init_SSOOIDCClient();commands={CreateTokenCommand},SSOOIDC=class extends SSOOIDCClient{};createAggregatedClient(commands,SSOOIDC)}});var init_commands=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/index.js"(){init_CreateTokenCommand()}});var AccessDeniedExceptionReason,InvalidRequestExceptionReason,init_enums=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/enums.j\
s"(){AccessDeniedExceptionReason={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},InvalidRequestExceptionReason={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"\
KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"}}});var init_models_0=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/models_0.js"(){}});var sso_oidc_exports={};__export(sso_oidc_exports,{$Command:()=>Command,AccessDeniedException:()=>AccessDeniedException,AccessDeniedException$:()=>AccessDeniedException$,
AccessDeniedExceptionReason:()=>AccessDeniedExceptionReason,AuthorizationPendingException:()=>AuthorizationPendingException,AuthorizationPendingException$:()=>AuthorizationPendingException$,
CreateToken$:()=>CreateToken$,CreateTokenCommand:()=>CreateTokenCommand,CreateTokenRequest$:()=>CreateTokenRequest$,CreateTokenResponse$:()=>CreateTokenResponse$,
ExpiredTokenException:()=>ExpiredTokenException,ExpiredTokenException$:()=>ExpiredTokenException$,InternalServerException:()=>InternalServerException,InternalServerException$:()=>InternalServerException$,
InvalidClientException:()=>InvalidClientException,InvalidClientException$:()=>InvalidClientException$,InvalidGrantException:()=>InvalidGrantException,InvalidGrantException$:()=>InvalidGrantException$,
InvalidRequestException:()=>InvalidRequestException,InvalidRequestException$:()=>InvalidRequestException$,InvalidRequestExceptionReason:()=>InvalidRequestExceptionReason,
InvalidScopeException:()=>InvalidScopeException,InvalidScopeException$:()=>InvalidScopeException$,SSOOIDC:()=>SSOOIDC,SSOOIDCClient:()=>SSOOIDCClient,SSOOIDCServiceException:()=>SSOOIDCServiceException,
SSOOIDCServiceException$:()=>SSOOIDCServiceException$,SlowDownException:()=>SlowDownException,SlowDownException$:()=>SlowDownException$,UnauthorizedClientException:()=>UnauthorizedClientException,
UnauthorizedClientException$:()=>UnauthorizedClientException$,UnsupportedGrantTypeException:()=>UnsupportedGrantTypeException,UnsupportedGrantTypeException$:()=>UnsupportedGrantTypeException$,
__Client:()=>Client,errorTypeRegistries:()=>errorTypeRegistries});var init_sso_oidc=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/ind\
ex.js"(){init_SSOOIDCClient();init_SSOOIDC();init_commands();init_client2();init_schemas_0();init_enums();init_errors();init_models_0();init_SSOOIDCServiceException()}});var getSsoOidcClient,init_getSsoOidcClient=__esm({"node_modules/@aws-sdk/token-providers/dist-es/getSsoOidcClient.js"(){getSsoOidcClient=async(ssoRegion,init={},callerClientConfig)=>{
let{SSOOIDCClient:SSOOIDCClient2}=await Promise.resolve().then(()=>(init_sso_oidc(),sso_oidc_exports)),coalesce2=prop=>init.clientConfig?.[prop]??init.parentClientConfig?.[prop]??
callerClientConfig?.[prop];return new SSOOIDCClient2(Object.assign({},init.clientConfig??{},{region:ssoRegion??init.clientConfig?.region,logger:coalesce2("logge\
r"),userAgentAppId:coalesce2("userAgentAppId")}))}}});var getNewSsoOidcToken,init_getNewSsoOidcToken=__esm({"node_modules/@aws-sdk/token-providers/dist-es/getNewSsoOidcToken.js"(){init_getSsoOidcClient();getNewSsoOidcToken=
async(ssoToken,ssoRegion,init={},callerClientConfig)=>{let{CreateTokenCommand:CreateTokenCommand2}=await Promise.resolve().then(()=>(init_sso_oidc(),sso_oidc_exports));
return(await getSsoOidcClient(ssoRegion,init,callerClientConfig)).send(new CreateTokenCommand2({clientId:ssoToken.clientId,clientSecret:ssoToken.clientSecret,refreshToken:ssoToken.
refreshToken,grantType:"refresh_token"}))}}});var validateTokenExpiry,init_validateTokenExpiry=__esm({"node_modules/@aws-sdk/token-providers/dist-es/validateTokenExpiry.js"(){init_config2();init_constants7();
validateTokenExpiry=token=>{if(token.expiration&&token.expiration.getTime()<Date.now())throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`,!1)}}});var validateTokenKey,init_validateTokenKey=__esm({"node_modules/@aws-sdk/token-providers/dist-es/validateTokenKey.js"(){init_config2();init_constants7();validateTokenKey=
(key,value,forRefresh=!1)=>{if(typeof value>"u")throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh?". Cannot refresh":""}. ${REFRESH_MESSAGE}`,
!1)}}});var import_node_fs2,writeFile,writeSSOTokenToFile,init_writeSSOTokenToFile=__esm({"node_modules/@aws-sdk/token-providers/dist-es/writeSSOTokenToFile.js"(){init_config2();
import_node_fs2=__nccwpck_require__(24),{writeFile}=import_node_fs2.promises,writeSSOTokenToFile=(id,ssoToken)=>{let tokenFilepath=getSSOTokenFilepath(id),tokenString=JSON.
stringify(ssoToken,null,2);return writeFile(tokenFilepath,tokenString)}}});var lastRefreshAttemptTimes,inFlightRefreshes,fromSso,init_fromSso=__esm({"node_modules/@aws-sdk/token-providers/dist-es/fromSso.js"(){init_config2();init_constants7();
init_getNewSsoOidcToken();init_validateTokenExpiry();init_validateTokenKey();init_writeSSOTokenToFile();lastRefreshAttemptTimes=new Map,inFlightRefreshes=new Map,
fromSso=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/token-providers - fromSso");let profiles=await parseKnownFiles(init),profileName=getProfileName(
{profile:init.profile??callerClientConfig?.profile}),profile=profiles[profileName];if(profile){if(!profile.sso_session)throw new TokenProviderError(`Profile '${profileName}\
' is missing required property 'sso_session'.`)}else throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`,!1);
let ssoSessionName=profile.sso_session,inFlightRefresh=inFlightRefreshes.get(ssoSessionName);if(inFlightRefresh)return await inFlightRefresh;let ssoSession=(await loadSsoSessionData(
init))[ssoSessionName];if(!ssoSession)throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`,!1);for(let ssoSessionRequiredKey of[
"sso_start_url","sso_region"])if(!ssoSession[ssoSessionRequiredKey])throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}\
'.`,!1);let ssoStartUrl=ssoSession.sso_start_url,ssoRegion=ssoSession.sso_region,ssoToken;try{ssoToken=await getSSOTokenFromFile(ssoSessionName)}catch{throw new TokenProviderError(
`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`,!1)}validateTokenKey("accessToken",ssoToken.accessToken),
validateTokenKey("expiresAt",ssoToken.expiresAt);let{accessToken,expiresAt}=ssoToken,existingToken={token:accessToken,expiration:new Date(expiresAt)};if(existingToken.
expiration.getTime()-Date.now()>3e5)return existingToken;let inFlightRefreshAfterReadingToken=inFlightRefreshes.get(ssoSessionName);if(inFlightRefreshAfterReadingToken)
return await inFlightRefreshAfterReadingToken;let lastRefreshAttemptTime=lastRefreshAttemptTimes.get(ssoSessionName)??0;if(Date.now()-lastRefreshAttemptTime<30*
1e3)return validateTokenExpiry(existingToken),existingToken;validateTokenKey("clientId",ssoToken.clientId,!0),validateTokenKey("clientSecret",ssoToken.clientSecret,
!0),validateTokenKey("refreshToken",ssoToken.refreshToken,!0);let refresh=(async()=>{try{lastRefreshAttemptTimes.set(ssoSessionName,Date.now());let newSsoOidcToken=await getNewSsoOidcToken(
ssoToken,ssoRegion,init,callerClientConfig);validateTokenKey("accessToken",newSsoOidcToken.accessToken),validateTokenKey("expiresIn",newSsoOidcToken.expiresIn);
let newTokenExpiration=new Date(Date.now()+newSsoOidcToken.expiresIn*1e3);try{await writeSSOTokenToFile(ssoSessionName,{...ssoToken,accessToken:newSsoOidcToken.
accessToken,expiresAt:newTokenExpiration.toISOString(),refreshToken:newSsoOidcToken.refreshToken})}catch{}return{token:newSsoOidcToken.accessToken,expiration:newTokenExpiration}}catch{
return validateTokenExpiry(existingToken),existingToken}})();inFlightRefreshes.set(ssoSessionName,refresh);try{return await refresh}finally{inFlightRefreshes.delete(
ssoSessionName)}}}});var init_dist_es9=__esm({"node_modules/@aws-sdk/token-providers/dist-es/index.js"(){init_fromSso()}});function createAwsAuthSigv4HttpAuthOption3(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:authParameters.region},
propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption2(authParameters){return{schemeId:"smi\
thy.api#noAuth"}}var defaultSSOHttpAuthSchemeParametersProvider,defaultSSOHttpAuthSchemeProvider,resolveHttpAuthSchemeConfig3,init_httpAuthSchemeProvider2=__esm(
{"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthSchemeProvider.js"(){init_httpAuthSchemes2();init_client2();defaultSSOHttpAuthSchemeParametersProvider=
async(config,context,input)=>({operation:getSmithyContext(context).operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `r\
egion` to be configured for `aws.auth#sigv4`")})()});defaultSSOHttpAuthSchemeProvider=authParameters=>{let options=[];return authParameters.operation==="GetRole\
Credentials"?options.push(createSmithyApiNoAuthHttpAuthOption2(authParameters)):options.push(createAwsAuthSigv4HttpAuthOption3(authParameters)),options},resolveHttpAuthSchemeConfig3=
config=>{let config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(config.authSchemePreference??[])})}}});var resolveClientEndpointParameters3,commonParams3,init_EndpointParameters2=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/Endpoin\
tParameters.js"(){resolveClientEndpointParameters3=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),commonParams3={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"\
endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}});var k2,a2,b2,c2,d2,e2,f2,g2,h2,i2,j2,_data2,root2,r2,nodes2,bdd2,init_bdd2=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/bdd.js"(){
init_endpoints();k2="ref",a2=-1,b2=!0,c2="isSet",d2="PartitionResult",e2="booleanEquals",f2="getAttr",g2={[k2]:"Endpoint"},h2={[k2]:d2},i2={},j2=[{[k2]:"Region"}],
_data2={conditions:[[c2,[g2]],[c2,j2],["aws.partition",j2,d2],[e2,[{[k2]:"UseFIPS"},b2]],[e2,[{[k2]:"UseDualStack"},b2]],[e2,[{fn:f2,argv:[h2,"supportsDualStack"]},
b2]],[e2,[{fn:f2,argv:[h2,"supportsFIPS"]},b2]],["stringEquals",[{fn:f2,argv:[h2,"name"]},"aws-us-gov"]]],results:[[a2],[a2,"Invalid Configuration: FIPS and cus\
tom endpoint are not supported"],[a2,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g2,i2],["https://portal.sso-fips.{Region}.{Parti\
tionResult#dualStackDnsSuffix}",i2],[a2,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazona\
ws.com",i2],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",i2],[a2,"FIPS is enabled but this partition does not support FIPS"],["https://portal\
.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",i2],[a2,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.\
{PartitionResult#dnsSuffix}",i2],[a2,"Invalid Configuration: Missing Region"]]},root2=2,r2=1e8,nodes2=new Int32Array([-1,1,-1,0,13,3,1,4,r2+12,2,5,r2+12,3,8,6,4,
7,r2+11,5,r2+9,r2+10,4,11,9,6,10,r2+8,7,r2+6,r2+7,5,12,r2+5,6,r2+4,r2+5,3,r2+1,14,4,r2+2,r2+3]),bdd2=BinaryDecisionDiagram.from(nodes2,root2,_data2.conditions,_data2.
results)}});var cache2,defaultEndpointResolver2,init_endpointResolver2=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/endpointResolver.js"(){init_client3();
init_endpoints();init_bdd2();cache2=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver2=(endpointParams,context={})=>cache2.
get(endpointParams,()=>decideEndpoint(bdd2,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions}});var SSOServiceException,init_SSOServiceException=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/SSOServiceException.js"(){init_client2();
SSOServiceException=class _SSOServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(options){
super(options),Object.setPrototypeOf(this,_SSOServiceException.prototype)}}}});var InvalidRequestException2,ResourceNotFoundException,TooManyRequestsException,UnauthorizedException,init_errors2=__esm({"node_modules/@aws-sdk/nested-clients/\
dist-es/submodules/sso/models/errors.js"(){init_SSOServiceException();InvalidRequestException2=class _InvalidRequestException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(opts){super({name:"InvalidRequestException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_InvalidRequestException.prototype)}},ResourceNotFoundException=class _ResourceNotFoundException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(opts){super({name:"ResourceNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype)}},TooManyRequestsException=class _TooManyRequestsException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(opts){super({name:"TooManyRequestsException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_TooManyRequestsException.prototype)}},UnauthorizedException=class _UnauthorizedException extends SSOServiceException{static shapeId="\
com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(opts){super({name:"UnauthorizedException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_UnauthorizedException.prototype)}}}});var _ATT,_GRC,_GRCR,_GRCRe,_IRE2,_RC,_RNFE,_SAKT,_STT,_TMRE,_UE,_aI,_aKI,_aT2,_ai,_c2,_e2,_ex,_h2,_hE2,_hH,_hQ,_m,_rC,_rN,_rn,_s2,_sAK,_sT,_xasbt,n02,_s_registry2,
SSOServiceException$,n0_registry2,InvalidRequestException$2,ResourceNotFoundException$,TooManyRequestsException$,UnauthorizedException$,errorTypeRegistries2,AccessTokenType,
SecretAccessKeyType,SessionTokenType,GetRoleCredentialsRequest$,GetRoleCredentialsResponse$,RoleCredentials$,GetRoleCredentials$,init_schemas_02=__esm({"node_mo\
dules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js"(){init_schema();init_errors2();init_SSOServiceException();_ATT="AccessTokenType",_GRC=
"GetRoleCredentials",_GRCR="GetRoleCredentialsRequest",_GRCRe="GetRoleCredentialsResponse",_IRE2="InvalidRequestException",_RC="RoleCredentials",_RNFE="Resource\
NotFoundException",_SAKT="SecretAccessKeyType",_STT="SessionTokenType",_TMRE="TooManyRequestsException",_UE="UnauthorizedException",_aI="accountId",_aKI="access\
KeyId",_aT2="accessToken",_ai="account_id",_c2="client",_e2="error",_ex="expiration",_h2="http",_hE2="httpError",_hH="httpHeader",_hQ="httpQuery",_m="message",_rC=
"roleCredentials",_rN="roleName",_rn="role_name",_s2="smithy.ts.sdk.synthetic.com.amazonaws.sso",_sAK="secretAccessKey",_sT="sessionToken",_xasbt="x-amz-sso_bea\
rer_token",n02="com.amazonaws.sso",_s_registry2=new TypeRegistry(_s2),SSOServiceException$=[-3,_s2,"SSOServiceException",0,[],[]];_s_registry2.registerError(SSOServiceException$,
SSOServiceException);n0_registry2=new TypeRegistry(n02),InvalidRequestException$2=[-3,n02,_IRE2,{[_e2]:_c2,[_hE2]:400},[_m],[0]];n0_registry2.registerError(InvalidRequestException$2,
InvalidRequestException2);ResourceNotFoundException$=[-3,n02,_RNFE,{[_e2]:_c2,[_hE2]:404},[_m],[0]];n0_registry2.registerError(ResourceNotFoundException$,ResourceNotFoundException);
TooManyRequestsException$=[-3,n02,_TMRE,{[_e2]:_c2,[_hE2]:429},[_m],[0]];n0_registry2.registerError(TooManyRequestsException$,TooManyRequestsException);UnauthorizedException$=
[-3,n02,_UE,{[_e2]:_c2,[_hE2]:401},[_m],[0]];n0_registry2.registerError(UnauthorizedException$,UnauthorizedException);errorTypeRegistries2=[_s_registry2,n0_registry2],
AccessTokenType=[0,n02,_ATT,8,0],SecretAccessKeyType=[0,n02,_SAKT,8,0],SessionTokenType=[0,n02,_STT,8,0],GetRoleCredentialsRequest$=[3,n02,_GRCR,0,[_rN,_aI,_aT2],
[[0,{[_hQ]:_rn}],[0,{[_hQ]:_ai}],[()=>AccessTokenType,{[_hH]:_xasbt}]],3],GetRoleCredentialsResponse$=[3,n02,_GRCRe,0,[_rC],[[()=>RoleCredentials$,0]]],RoleCredentials$=
[3,n02,_RC,0,[_aKI,_sAK,_sT,_ex],[0,[()=>SecretAccessKeyType,0],[()=>SessionTokenType,0],1]],GetRoleCredentials$=[9,n02,_GRC,{[_h2]:["GET","/federation/credenti\
als",200]},()=>GetRoleCredentialsRequest$,()=>GetRoleCredentialsResponse$]}});var getRuntimeConfig3,init_runtimeConfig_shared2=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.shared.js"(){init_httpAuthSchemes2();
init_protocols2();init_dist_es2();init_checksum3();init_client2();init_protocols();init_serde();init_httpAuthSchemeProvider2();init_endpointResolver2();init_schemas_02();
getRuntimeConfig3=config=>({apiVersion:"2019-06-10",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver2,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#si\
gv4"),signer:new AwsSdkSigV4Signer},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],
logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsRestJsonProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws\
.sso",errorTypeRegistries:errorTypeRegistries2,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:config?.serviceId??"SSO",sha256:config?.sha256??
Sha256Node,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8})}});var getRuntimeConfig4,init_runtimeConfig2=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.js"(){init_package();init_client3();
init_httpAuthSchemes2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_runtimeConfig_shared2();getRuntimeConfig4=config=>{emitWarningIfUnsupportedVersion2(
process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig3(
config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,
...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.
bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default2.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}}}});var getHttpAuthExtensionConfiguration2,resolveHttpAuthRuntimeConfig2,init_httpAuthExtensionConfiguration2=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/s\
ubmodules/sso/auth/httpAuthExtensionConfiguration.js"(){getHttpAuthExtensionConfiguration2=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.
httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===
httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){
_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig2=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.
httpAuthSchemeProvider(),credentials:config.credentials()})}});var resolveRuntimeExtensions2,init_runtimeExtensions2=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeExtensions.js"(){init_client3();
init_client2();init_protocols();init_httpAuthExtensionConfiguration2();resolveRuntimeExtensions2=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.
assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration2(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(
extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig2(
extensionConfiguration))}}});var SSOClient,init_SSOClient=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js"(){init_client3();init_dist_es2();init_client2();init_config2();
init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemeProvider2();init_EndpointParameters2();init_runtimeConfig2();init_runtimeExtensions2();
SSOClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig4(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters3(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig3(_config_6),_config_8=resolveRuntimeExtensions2(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}}}});var command2,_ep02,_mw02,init_commandBuilder2=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commandBuilder.js"(){init_client2();init_endpoints();
init_EndpointParameters2();command2=makeBuilder(commonParams3,"SWBPortalService","SSOClient",getEndpointPlugin),_ep02={},_mw02=(Command2,cs,config,o3)=>[]}});var GetRoleCredentialsCommand,init_GetRoleCredentialsCommand=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/GetRoleCredentialsComm\
and.js"(){init_commandBuilder2();init_schemas_02();GetRoleCredentialsCommand=class extends command2(_ep02,_mw02,"GetRoleCredentials",GetRoleCredentials$){}}});var commands2,SSO,init_SSO=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSO.js"(){init_client2();init_GetRoleCredentialsCommand();init_SSOClient();
commands2={GetRoleCredentialsCommand},SSO=class extends SSOClient{};createAggregatedClient(commands2,SSO)}});var init_commands2=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/index.js"(){init_GetRoleCredentialsCommand()}});var init_models_02=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/models_0.js"(){}});var init_sso=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/index.js"(){init_SSOClient();init_SSO();init_commands2();init_schemas_02();init_errors2();
init_models_02()}});var loadSso_exports={};__export(loadSso_exports,{GetRoleCredentialsCommand:()=>GetRoleCredentialsCommand,SSOClient:()=>SSOClient});var init_loadSso=__esm({"node\
_modules/@aws-sdk/credential-provider-sso/dist-es/loadSso.js"(){init_sso()}});var SHOULD_FAIL_CREDENTIAL_CHAIN,resolveSSOCredentials,init_resolveSSOCredentials=__esm({"node_modules/@aws-sdk/credential-provider-sso/dist-es/resolveSSOCreden\
tials.js"(){init_client3();init_dist_es9();init_config2();SHOULD_FAIL_CREDENTIAL_CHAIN=!1,resolveSSOCredentials=async({ssoStartUrl,ssoSession,ssoAccountId,ssoRegion,
ssoRoleName,ssoClient,clientConfig,parentClientConfig,callerClientConfig,profile,filepath,configFilepath,ignoreCache,logger:logger2})=>{let token,refreshMessage="\
To refresh this SSO session run aws sso login with the corresponding profile.";if(ssoSession)try{let _token=await fromSso({profile,filepath,configFilepath,ignoreCache,
clientConfig,parentClientConfig,logger:logger2})({callerClientConfig});token={accessToken:_token.token,expiresAt:new Date(_token.expiration).toISOString()}}catch(e7){
throw new CredentialsProviderError(e7.message,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:logger2})}else try{token=await getSSOTokenFromFile(ssoStartUrl)}catch{
throw new CredentialsProviderError(`The SSO session associated with this profile is invalid. ${refreshMessage}`,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:logger2})}
if(new Date(token.expiresAt).getTime()-Date.now()<=0)throw new CredentialsProviderError(`The SSO session associated with this profile has expired. ${refreshMessage}`,
{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:logger2});let{accessToken}=token,{SSOClient:SSOClient2,GetRoleCredentialsCommand:GetRoleCredentialsCommand2}=await Promise.resolve().then(()=>(init_loadSso(),loadSso_exports)),
sso=ssoClient||new SSOClient2(Object.assign({},clientConfig??{},{logger:clientConfig?.logger??callerClientConfig?.logger??parentClientConfig?.logger,region:clientConfig?.
region??ssoRegion,userAgentAppId:clientConfig?.userAgentAppId??callerClientConfig?.userAgentAppId??parentClientConfig?.userAgentAppId})),ssoResp;try{ssoResp=await sso.
send(new GetRoleCredentialsCommand2({accountId:ssoAccountId,roleName:ssoRoleName,accessToken}))}catch(e7){throw new CredentialsProviderError(e7,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger:logger2})}let{roleCredentials:{accessKeyId,secretAccessKey,sessionToken,expiration,credentialScope,accountId}={}}=ssoResp;if(!accessKeyId||!secretAccessKey||
!sessionToken||!expiration)throw new CredentialsProviderError("SSO returns an invalid temporary credential.",{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger:logger2});
let credentials={accessKeyId,secretAccessKey,sessionToken,expiration:new Date(expiration),...credentialScope&&{credentialScope},...accountId&&{accountId}};return ssoSession?
setCredentialFeature(credentials,"CREDENTIALS_SSO","s"):setCredentialFeature(credentials,"CREDENTIALS_SSO_LEGACY","u"),credentials}}});var validateSsoProfile,init_validateSsoProfile=__esm({"node_modules/@aws-sdk/credential-provider-sso/dist-es/validateSsoProfile.js"(){init_config2();validateSsoProfile=
(profile,logger2)=>{let{sso_start_url,sso_account_id,sso_region,sso_role_name}=profile;if(!sso_start_url||!sso_account_id||!sso_region||!sso_role_name)throw new CredentialsProviderError(
`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).
join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:logger2});return profile}}});var fromSSO,init_fromSSO=__esm({"node_modules/@aws-sdk/credential-provider-sso/dist-es/fromSSO.js"(){init_config2();init_isSsoProfile();init_resolveSSOCredentials();
init_validateSsoProfile();fromSSO=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");let{ssoStartUrl,ssoAccountId,
ssoRegion,ssoRoleName,ssoSession}=init,{ssoClient}=init,profileName=getProfileName({profile:init.profile??callerClientConfig?.profile});if(!ssoStartUrl&&!ssoAccountId&&
!ssoRegion&&!ssoRoleName&&!ssoSession){let profile=(await parseKnownFiles(init))[profileName];if(!profile)throw new CredentialsProviderError(`Profile ${profileName}\
 was not found.`,{logger:init.logger});if(!isSsoProfile(profile))throw new CredentialsProviderError(`Profile ${profileName} is not configured with SSO credentia\
ls.`,{logger:init.logger});if(profile?.sso_session){let session=(await loadSsoSessionData(init))[profile.sso_session],conflictMsg=` configurations in profile ${profileName}\
 and sso-session ${profile.sso_session}`;if(ssoRegion&&ssoRegion!==session.sso_region)throw new CredentialsProviderError("Conflicting SSO region"+conflictMsg,{tryNextLink:!1,
logger:init.logger});if(ssoStartUrl&&ssoStartUrl!==session.sso_start_url)throw new CredentialsProviderError("Conflicting SSO start_url"+conflictMsg,{tryNextLink:!1,
logger:init.logger});profile.sso_region=session.sso_region,profile.sso_start_url=session.sso_start_url}let{sso_start_url,sso_account_id,sso_region,sso_role_name,
sso_session}=validateSsoProfile(profile,init.logger);return resolveSSOCredentials({ssoStartUrl:sso_start_url,ssoSession:sso_session,ssoAccountId:sso_account_id,
ssoRegion:sso_region,ssoRoleName:sso_role_name,ssoClient,clientConfig:init.clientConfig,parentClientConfig:init.parentClientConfig,callerClientConfig:init.callerClientConfig,
profile:profileName,filepath:init.filepath,configFilepath:init.configFilepath,ignoreCache:init.ignoreCache,logger:init.logger})}else{if(!ssoStartUrl||!ssoAccountId||
!ssoRegion||!ssoRoleName)throw new CredentialsProviderError('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "\
ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:init.logger});return resolveSSOCredentials({ssoStartUrl,ssoSession,ssoAccountId,ssoRegion,ssoRoleName,ssoClient,
clientConfig:init.clientConfig,parentClientConfig:init.parentClientConfig,callerClientConfig:init.callerClientConfig,profile:profileName,filepath:init.filepath,
configFilepath:init.configFilepath,ignoreCache:init.ignoreCache,logger:init.logger})}}}});var dist_es_exports4={};__export(dist_es_exports4,{fromSSO:()=>fromSSO,isSsoProfile:()=>isSsoProfile,validateSsoProfile:()=>validateSsoProfile});var init_dist_es10=__esm(
{"node_modules/@aws-sdk/credential-provider-sso/dist-es/index.js"(){init_fromSSO();init_isSsoProfile();init_validateSsoProfile()}});var resolveCredentialSource,setNamedProvider,init_resolveCredentialSource=__esm({"node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveCredentialSource.\
js"(){init_client3();init_config2();resolveCredentialSource=(credentialSource,profileName,logger2)=>{let sourceProvidersMap={EcsContainer:async options=>{let{fromHttp:fromHttp2}=await Promise.resolve().then(()=>(init_dist_es7(),dist_es_exports3)),
{fromContainerMetadata:fromContainerMetadata2}=await Promise.resolve().then(()=>(init_dist_es5(),dist_es_exports2));return logger2?.debug("@aws-sdk/credential-p\
rovider-ini - credential_source is EcsContainer"),async()=>chain(fromHttp2(options??{}),fromContainerMetadata2(options))().then(setNamedProvider)},Ec2InstanceMetadata:async options=>{
logger2?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");let{fromInstanceMetadata:fromInstanceMetadata2}=await Promise.resolve().then(()=>(init_dist_es5(),dist_es_exports2));
return async()=>fromInstanceMetadata2(options)().then(setNamedProvider)},Environment:async options=>{logger2?.debug("@aws-sdk/credential-provider-ini - credenti\
al_source is Environment");let{fromEnv:fromEnv3}=await Promise.resolve().then(()=>(init_dist_es4(),dist_es_exports));return async()=>fromEnv3(options)().then(setNamedProvider)}};
if(credentialSource in sourceProvidersMap)return sourceProvidersMap[credentialSource];throw new CredentialsProviderError(`Unsupported credential source in profi\
le ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:logger2})},setNamedProvider=creds=>setCredentialFeature(
creds,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p")}});var signatureV4CrtContainer,init_signature_v4_crt_container=__esm({"node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js"(){signatureV4CrtContainer=
{CrtSignerV4:null}}});function getCredentialsWithoutSessionToken(credentials){return{accessKeyId:credentials.accessKeyId,secretAccessKey:credentials.secretAccessKey,expiration:credentials.
expiration}}function setSingleOverride(privateAccess,credentialsWithoutSessionToken){let currentCredentialProvider=privateAccess.credentialProvider;privateAccess.
credentialProvider=()=>(privateAccess.credentialProvider=currentCredentialProvider,Promise.resolve(credentialsWithoutSessionToken))}var SESSION_TOKEN_QUERY_PARAM,
SESSION_TOKEN_HEADER,SignatureV4SignWithCredentials,init_SignatureV4SignWithCredentials=__esm({"node_modules/@aws-sdk/signature-v4-multi-region/dist-es/Signatur\
eV4SignWithCredentials.js"(){init_dist_es3();SESSION_TOKEN_QUERY_PARAM="X-Amz-S3session-Token",SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase(),SignatureV4SignWithCredentials=
class extends SignatureV4{async signWithCredentials(requestToSign,credentials,options){let credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(credentials);
requestToSign.headers[SESSION_TOKEN_HEADER]=credentials.sessionToken;let privateAccess=this;return setSingleOverride(privateAccess,credentialsWithoutSessionToken),
privateAccess.signRequest(requestToSign,options??{})}async presignWithCredentials(requestToSign,credentials,options){let credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(
credentials);return delete requestToSign.headers[SESSION_TOKEN_HEADER],requestToSign.headers[SESSION_TOKEN_QUERY_PARAM]=credentials.sessionToken,requestToSign.query=
requestToSign.query??{},requestToSign.query[SESSION_TOKEN_QUERY_PARAM]=credentials.sessionToken,setSingleOverride(this,credentialsWithoutSessionToken),this.presign(
requestToSign,options)}}}});var SignatureV4MultiRegion,init_SignatureV4MultiRegion=__esm({"node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js"(){init_dist_es3();
init_signature_v4_crt_container();init_SignatureV4SignWithCredentials();SignatureV4MultiRegion=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof signatureV4CrtContainer.CrtSignerV4=="function"?"crt":typeof signatureV4aContainer.SignatureV4a=="function"?"js":"none"}constructor(options){this.
sigv4Signer=new SignatureV4SignWithCredentials(options),this.signerOptions=options}async sign(requestToSign,options={}){return options.signingRegion==="*"?this.
getSigv4aSigner().sign(requestToSign,options):this.sigv4Signer.sign(requestToSign,options)}async signWithCredentials(requestToSign,credentials,options={}){if(options.
signingRegion==="*"){let signer=this.getSigv4aSigner(),CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)return signer.
signWithCredentials(requestToSign,credentials,options);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependen\
cy @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by \
calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://gi\
thub.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(requestToSign,credentials,options)}async presign(originalRequest,options={}){
if(options.signingRegion==="*"){let signer=this.getSigv4aSigner(),CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)
return signer.presign(originalRequest,options);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signatur\
e-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@a\
ws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk\
-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(originalRequest,options)}async presignWithCredentials(originalRequest,credentials,options={}){
if(options.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
originalRequest,credentials,options)}getSigv4aSigner(){if(!this.sigv4aSigner){let CrtSignerV4=signatureV4CrtContainer.CrtSignerV4,JsSigV4aSigner=signatureV4aContainer.
SignatureV4a;if(this.signerOptions.runtime==="node"){if(!CrtSignerV4&&!JsSigV4aSigner)throw new Error("Neither CRT nor JS SigV4a implementation is available. Pl\
ease load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requi\
ring-aws-common-runtime-crt");if(CrtSignerV4&&typeof CrtSignerV4=="function")this.sigv4aSigner=new CrtSignerV4({...this.signerOptions,signingAlgorithm:1});else if(JsSigV4aSigner&&
typeof JsSigV4aSigner=="function")this.sigv4aSigner=new JsSigV4aSigner({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a v\
alid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.co\
m/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{if(!JsSigV4aSigner||typeof JsSigV4aSigner!="function")throw new Error("JS SigV4a imple\
mentation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementa\
tion is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aw\
s-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=
new JsSigV4aSigner({...this.signerOptions})}}return this.sigv4aSigner}}}});var init_dist_es11=__esm({"node_modules/@aws-sdk/signature-v4-multi-region/dist-es/index.js"(){init_SignatureV4MultiRegion()}});var q,a3,b3,c3,d3,e3,f3,g3,h3,i3,j3,k3,l,m,n,o,p,_data3,root3,r3,nodes3,bdd3,init_bdd3=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpo\
int/bdd.js"(){init_endpoints();q="ref",a3=-1,b3=!0,c3="isSet",d3="PartitionResult",e3="booleanEquals",f3="stringEquals",g3="getAttr",h3="us-east-1",i3="sigv4",j3=
"sts",k3="https://sts.{Region}.{PartitionResult#dnsSuffix}",l={[q]:"Endpoint"},m={[q]:"Region"},n={[q]:d3},o={},p=[m],_data3={conditions:[[c3,[l]],[c3,p],["aws.\
partition",p,d3],[e3,[{[q]:"UseFIPS"},b3]],[e3,[{[q]:"UseDualStack"},b3]],[f3,[m,"aws-global"]],[e3,[{[q]:"UseGlobalEndpoint"},b3]],[f3,[m,"eu-central-1"]],[e3,
[{fn:g3,argv:[n,"supportsDualStack"]},b3]],[e3,[{fn:g3,argv:[n,"supportsFIPS"]},b3]],[f3,[m,"ap-south-1"]],[f3,[m,"eu-north-1"]],[f3,[m,"eu-west-1"]],[f3,[m,"eu\
-west-2"]],[f3,[m,"eu-west-3"]],[f3,[m,"sa-east-1"]],[f3,[m,h3]],[f3,[m,"us-east-2"]],[f3,[m,"us-west-2"]],[f3,[m,"us-west-1"]],[f3,[m,"ca-central-1"]],[f3,[m,"\
ap-southeast-1"]],[f3,[m,"ap-northeast-1"]],[f3,[m,"ap-southeast-2"]],[f3,[{fn:g3,argv:[n,"name"]},"aws-us-gov"]]],results:[[a3],["https://sts.amazonaws.com",{authSchemes:[
{name:i3,signingName:j3,signingRegion:h3}]}],[k3,{authSchemes:[{name:i3,signingName:j3,signingRegion:"{Region}"}]}],[a3,"Invalid Configuration: FIPS and custom \
endpoint are not supported"],[a3,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[l,o],["https://sts-fips.{Region}.{PartitionResult#du\
alStackDnsSuffix}",o],[a3,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",o],["https://\
sts-fips.{Region}.{PartitionResult#dnsSuffix}",o],[a3,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualSt\
ackDnsSuffix}",o],[a3,"DualStack is enabled but this partition does not support DualStack"],[k3,o],[a3,"Invalid Configuration: Missing Region"]]},root3=2,r3=1e8,
nodes3=new Int32Array([-1,1,-1,0,30,3,1,4,r3+14,2,5,r3+14,3,25,6,4,24,7,5,r3+1,8,6,9,r3+13,7,r3+1,10,10,r3+1,11,11,r3+1,12,12,r3+1,13,13,r3+1,14,14,r3+1,15,15,r3+
1,16,16,r3+1,17,17,r3+1,18,18,r3+1,19,19,r3+1,20,20,r3+1,21,21,r3+1,22,22,r3+1,23,23,r3+1,r3+2,8,r3+11,r3+12,4,28,26,9,27,r3+10,24,r3+8,r3+9,8,29,r3+7,9,r3+6,r3+
7,3,r3+3,31,4,r3+4,r3+5]),bdd3=BinaryDecisionDiagram.from(nodes3,root3,_data3.conditions,_data3.results)}});var cache3,defaultEndpointResolver3,init_endpointResolver3=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/endpointResolver.js"(){init_client3();
init_endpoints();init_bdd3();cache3=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver3=
(endpointParams,context={})=>cache3.get(endpointParams,()=>decideEndpoint(bdd3,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions}});function createAwsAuthSigv4HttpAuthOption4(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:authParameters.region},propertiesExtractor:(config,context)=>({
signingProperties:{config,context}})}}function createAwsAuthSigv4aHttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",
region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption3(authParameters){
return{schemeId:"smithy.api#noAuth"}}var createEndpointRuleSetHttpAuthSchemeParametersProvider,_defaultSTSHttpAuthSchemeParametersProvider,defaultSTSHttpAuthSchemeParametersProvider,
createEndpointRuleSetHttpAuthSchemeProvider,_defaultSTSHttpAuthSchemeProvider,defaultSTSHttpAuthSchemeProvider,resolveHttpAuthSchemeConfig4,init_httpAuthSchemeProvider3=__esm(
{"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js"(){init_httpAuthSchemes2();init_dist_es11();init_client2();init_endpoints();
init_endpointResolver3();createEndpointRuleSetHttpAuthSchemeParametersProvider=defaultHttpAuthSchemeParametersProvider=>async(config,context,input)=>{if(!input)
throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let defaultParameters=await defaultHttpAuthSchemeParametersProvider(
config,context,input),instructionsFn=getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!instructionsFn)throw new Error(
`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);let endpointParameters=await resolveParams(input,{getEndpointParameterInstructions:instructionsFn},
config);return Object.assign(defaultParameters,endpointParameters)},_defaultSTSHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(
context).operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),defaultSTSHttpAuthSchemeParametersProvider=
createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);createEndpointRuleSetHttpAuthSchemeProvider=(defaultEndpointResolver7,defaultHttpAuthSchemeResolver,createHttpAuthOptionFunctions)=>authParameters=>{
let authSchemes=defaultEndpointResolver7(authParameters).properties?.authSchemes;if(!authSchemes)return defaultHttpAuthSchemeResolver(authParameters);let options=[];
for(let scheme of authSchemes){let{name:resolvedName,properties={},...rest}=scheme,name=resolvedName.toLowerCase();resolvedName!==name&&console.warn(`HttpAuthSc\
heme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);let schemeId;if(name==="sigv4a"){schemeId="aws.auth#sigv4a";let sigv4Present=authSchemes.
find(s2=>{let name2=s2.name.toLowerCase();return name2!=="sigv4a"&&name2.startsWith("sigv4")});if(SignatureV4MultiRegion.sigv4aDependency()==="none"&&sigv4Present)
continue}else if(name.startsWith("sigv4"))schemeId="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}\
'`);let createOption=createHttpAuthOptionFunctions[schemeId];if(!createOption)throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
let option=createOption(authParameters);option.schemeId=schemeId,option.signingProperties={...option.signingProperties||{},...rest,...properties},options.push(option)}
return options},_defaultSTSHttpAuthSchemeProvider=authParameters=>{let options=[];return authParameters.operation==="AssumeRoleWithWebIdentity"?(options.push(createSmithyApiNoAuthHttpAuthOption3(
authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(authParameters))):(options.push(createAwsAuthSigv4HttpAuthOption4(authParameters)),options.push(
createAwsAuthSigv4aHttpAuthOption(authParameters))),options},defaultSTSHttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver3,
_defaultSTSHttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption4,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption3}),
resolveHttpAuthSchemeConfig4=config=>{let config_0=resolveAwsSdkSigV4Config(config),config_1=resolveAwsSdkSigV4AConfig(config_0);return Object.assign(config_1,{
authSchemePreference:normalizeProvider(config.authSchemePreference??[])})}}});var resolveClientEndpointParameters4,commonParams4,init_EndpointParameters3=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/Endpoin\
tParameters.js"(){resolveClientEndpointParameters4=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,useGlobalEndpoint:options.useGlobalEndpoint??!1,defaultSigningName:"sts"}),commonParams4={UseGlobalEndpoint:{type:"builtInParams",name:"useG\
lobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}});var STSServiceException,init_STSServiceException=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js"(){init_client2();
STSServiceException=class _STSServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(options){
super(options),Object.setPrototypeOf(this,_STSServiceException.prototype)}}}});var ExpiredTokenException2,MalformedPolicyDocumentException,PackedPolicyTooLargeException,RegionDisabledException,IDPRejectedClaimException,InvalidIdentityTokenException,
IDPCommunicationErrorException,init_errors3=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js"(){init_STSServiceException();ExpiredTokenException2=
class _ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(opts){
super({name:"ExpiredTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ExpiredTokenException.prototype)}},MalformedPolicyDocumentException=class _MalformedPolicyDocumentException extends STSServiceException{static shapeId="\
com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(opts){super({name:"MalformedPolicyDocume\
ntException",$fault:"client",...opts}),Object.setPrototypeOf(this,_MalformedPolicyDocumentException.prototype)}},PackedPolicyTooLargeException=class _PackedPolicyTooLargeException extends STSServiceException{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(opts){super({name:"PackedPolicyTooLargeExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_PackedPolicyTooLargeException.prototype)}},RegionDisabledException=class _RegionDisabledException extends STSServiceException{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(opts){super({name:"RegionDisabledException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_RegionDisabledException.prototype)}},IDPRejectedClaimException=class _IDPRejectedClaimException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(opts){super({name:"IDPRejectedClaimException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_IDPRejectedClaimException.prototype)}},InvalidIdentityTokenException=class _InvalidIdentityTokenException extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(opts){super({name:"InvalidIdentityTokenExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidIdentityTokenException.prototype)}},IDPCommunicationErrorException=class _IDPCommunicationErrorException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(opts){super({name:"IDPCommunic\
ationErrorException",$fault:"client",...opts}),Object.setPrototypeOf(this,_IDPCommunicationErrorException.prototype)}}}});var _A,_AKI,_AR,_ARI,_ARR,_ARRs,_ARU,_ARWWI,_ARWWIR,_ARWWIRs,_Au,_C,_CA,_DS,_E,_EI,_ETE2,_IDPCEE,_IDPRCE,_IITE,_K,_MPDE,_MSTS,_P,_PA,_PAr,_PC,_PCLT,_PCr,_PDT,_PI,
_PPS,_PPTLE,_Pr,_RA,_RDE,_RSN,_SAK,_SFWIT,_SI,_SN,_ST,_STS,_STU,_T,_TC,_TTK,_Ta,_V,_WIT,_a,_aKST,_aQE,_c3,_cTT,_e3,_hE3,_m2,_pDLT,_s3,_tLT,n03,_s_registry3,STSServiceException$,
n0_registry3,ExpiredTokenException$2,IDPCommunicationErrorException$,IDPRejectedClaimException$,InvalidIdentityTokenException$,MalformedPolicyDocumentException$,
PackedPolicyTooLargeException$,RegionDisabledException$,errorTypeRegistries3,accessKeySecretType,clientTokenType,AssumedRoleUser$,AssumeRoleRequest$,AssumeRoleResponse$,
AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$,Credentials$,PolicyDescriptorType$,ProvidedContext$,Tag$,policyDescriptorListType,ProvidedContextsListType,
tagListType,AssumeRole$,AssumeRoleWithWebIdentity$,init_schemas_03=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js"(){init_schema();
init_errors3();init_STSServiceException();_A="Arn",_AKI="AccessKeyId",_AR="AssumeRole",_ARI="AssumedRoleId",_ARR="AssumeRoleRequest",_ARRs="AssumeRoleResponse",
_ARU="AssumedRoleUser",_ARWWI="AssumeRoleWithWebIdentity",_ARWWIR="AssumeRoleWithWebIdentityRequest",_ARWWIRs="AssumeRoleWithWebIdentityResponse",_Au="Audience",
_C="Credentials",_CA="ContextAssertion",_DS="DurationSeconds",_E="Expiration",_EI="ExternalId",_ETE2="ExpiredTokenException",_IDPCEE="IDPCommunicationErrorExcep\
tion",_IDPRCE="IDPRejectedClaimException",_IITE="InvalidIdentityTokenException",_K="Key",_MPDE="MalformedPolicyDocumentException",_MSTS="MinimumSessionTokenSize",
_P="Policy",_PA="PolicyArns",_PAr="ProviderArn",_PC="ProvidedContexts",_PCLT="ProvidedContextsListType",_PCr="ProvidedContext",_PDT="PolicyDescriptorType",_PI="\
ProviderId",_PPS="PackedPolicySize",_PPTLE="PackedPolicyTooLargeException",_Pr="Provider",_RA="RoleArn",_RDE="RegionDisabledException",_RSN="RoleSessionName",_SAK=
"SecretAccessKey",_SFWIT="SubjectFromWebIdentityToken",_SI="SourceIdentity",_SN="SerialNumber",_ST="SessionToken",_STS="SessionTokenSize",_STU="SessionTokenUtil\
ization",_T="Tags",_TC="TokenCode",_TTK="TransitiveTagKeys",_Ta="Tag",_V="Value",_WIT="WebIdentityToken",_a="arn",_aKST="accessKeySecretType",_aQE="awsQueryErro\
r",_c3="client",_cTT="clientTokenType",_e3="error",_hE3="httpError",_m2="message",_pDLT="policyDescriptorListType",_s3="smithy.ts.sdk.synthetic.com.amazonaws.st\
s",_tLT="tagListType",n03="com.amazonaws.sts",_s_registry3=new TypeRegistry(_s3),STSServiceException$=[-3,_s3,"STSServiceException",0,[],[]];_s_registry3.registerError(
STSServiceException$,STSServiceException);n0_registry3=new TypeRegistry(n03),ExpiredTokenException$2=[-3,n03,_ETE2,{[_aQE]:["ExpiredTokenException",400],[_e3]:_c3,
[_hE3]:400},[_m2],[0]];n0_registry3.registerError(ExpiredTokenException$2,ExpiredTokenException2);IDPCommunicationErrorException$=[-3,n03,_IDPCEE,{[_aQE]:["IDPC\
ommunicationError",400],[_e3]:_c3,[_hE3]:400},[_m2],[0]];n0_registry3.registerError(IDPCommunicationErrorException$,IDPCommunicationErrorException);IDPRejectedClaimException$=
[-3,n03,_IDPRCE,{[_aQE]:["IDPRejectedClaim",403],[_e3]:_c3,[_hE3]:403},[_m2],[0]];n0_registry3.registerError(IDPRejectedClaimException$,IDPRejectedClaimException);
InvalidIdentityTokenException$=[-3,n03,_IITE,{[_aQE]:["InvalidIdentityToken",400],[_e3]:_c3,[_hE3]:400},[_m2],[0]];n0_registry3.registerError(InvalidIdentityTokenException$,
InvalidIdentityTokenException);MalformedPolicyDocumentException$=[-3,n03,_MPDE,{[_aQE]:["MalformedPolicyDocument",400],[_e3]:_c3,[_hE3]:400},[_m2],[0]];n0_registry3.
registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);PackedPolicyTooLargeException$=[-3,n03,_PPTLE,{[_aQE]:["PackedPolicyTooLarge",
400],[_e3]:_c3,[_hE3]:400},[_m2],[0]];n0_registry3.registerError(PackedPolicyTooLargeException$,PackedPolicyTooLargeException);RegionDisabledException$=[-3,n03,
_RDE,{[_aQE]:["RegionDisabledException",403],[_e3]:_c3,[_hE3]:403},[_m2],[0]];n0_registry3.registerError(RegionDisabledException$,RegionDisabledException);errorTypeRegistries3=
[_s_registry3,n0_registry3],accessKeySecretType=[0,n03,_aKST,8,0],clientTokenType=[0,n03,_cTT,8,0],AssumedRoleUser$=[3,n03,_ARU,0,[_ARI,_A],[0,0],2],AssumeRoleRequest$=
[3,n03,_ARR,0,[_RA,_RSN,_PA,_P,_DS,_T,_TTK,_EI,_SN,_TC,_SI,_PC,_MSTS],[0,0,()=>policyDescriptorListType,0,1,()=>tagListType,64,0,0,0,0,()=>ProvidedContextsListType,
1],2],AssumeRoleResponse$=[3,n03,_ARRs,0,[_C,_ARU,_PPS,_SI,_STU,_STS],[[()=>Credentials$,0],()=>AssumedRoleUser$,1,0,1,1]],AssumeRoleWithWebIdentityRequest$=[3,
n03,_ARWWIR,0,[_RA,_RSN,_WIT,_PI,_PA,_P,_DS,_MSTS],[0,0,[()=>clientTokenType,0],0,()=>policyDescriptorListType,0,1,1],3],AssumeRoleWithWebIdentityResponse$=[3,n03,
_ARWWIRs,0,[_C,_SFWIT,_ARU,_PPS,_Pr,_Au,_SI,_STU,_STS],[[()=>Credentials$,0],0,()=>AssumedRoleUser$,1,0,0,0,1,1]],Credentials$=[3,n03,_C,0,[_AKI,_SAK,_ST,_E],[0,
[()=>accessKeySecretType,0],0,4],4],PolicyDescriptorType$=[3,n03,_PDT,0,[_a],[0]],ProvidedContext$=[3,n03,_PCr,0,[_PAr,_CA],[0,0]],Tag$=[3,n03,_Ta,0,[_K,_V],[0,
0],2],policyDescriptorListType=[1,n03,_pDLT,0,()=>PolicyDescriptorType$],ProvidedContextsListType=[1,n03,_PCLT,0,()=>ProvidedContext$],tagListType=[1,n03,_tLT,0,
()=>Tag$],AssumeRole$=[9,n03,_AR,0,()=>AssumeRoleRequest$,()=>AssumeRoleResponse$],AssumeRoleWithWebIdentity$=[9,n03,_ARWWI,0,()=>AssumeRoleWithWebIdentityRequest$,
()=>AssumeRoleWithWebIdentityResponse$]}});var getRuntimeConfig5,init_runtimeConfig_shared3=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js"(){init_httpAuthSchemes2();
init_protocols2();init_dist_es11();init_dist_es2();init_checksum3();init_client2();init_protocols();init_serde();init_httpAuthSchemeProvider3();init_endpointResolver3();
init_schemas_03();getRuntimeConfig5=config=>({apiVersion:"2011-06-15",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,
disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver3,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.
httpAuthSchemeProvider??defaultSTSHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider(
"aws.auth#sigv4"),signer:new AwsSdkSigV4Signer},{schemeId:"aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4a"),signer:new AwsSdkSigV4ASigner},
{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],logger:config?.logger??
new NoOpLogger,protocol:config?.protocol??AwsQueryProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:errorTypeRegistries3,
xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:config?.serviceId??"ST\
S",sha256:config?.sha256??Sha256Node,signerConstructor:config?.signerConstructor??SignatureV4MultiRegion,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.
utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8})}});var getRuntimeConfig6,init_runtimeConfig3=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.js"(){init_package();init_client3();
init_httpAuthSchemes2();init_dist_es2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_runtimeConfig_shared3();getRuntimeConfig6=
config=>{emitWarningIfUnsupportedVersion2(process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),
clientSharedValues=getRuntimeConfig5(config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.profile,logger:clientSharedValues.
logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.
defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default2.version}),httpAuthSchemes:config?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4")||(async idProps=>await config.credentialDefaultProvider(
idProps?.__config||{})()),signer:new AwsSdkSigV4Signer},{schemeId:"aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4a"),signer:new AwsSdkSigV4ASigner},
{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],maxAttempts:config?.
maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,
...loaderConfig}),requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE},config),sigv4aSigningRegionSet:config?.sigv4aSigningRegionSet??loadConfig(NODE_SIGV4A_CONFIG_OPTIONS,
loaderConfig),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}}}});var getHttpAuthExtensionConfiguration3,resolveHttpAuthRuntimeConfig3,init_httpAuthExtensionConfiguration3=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/s\
ubmodules/sts/auth/httpAuthExtensionConfiguration.js"(){getHttpAuthExtensionConfiguration3=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.
httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===
httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){
_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig3=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.
httpAuthSchemeProvider(),credentials:config.credentials()})}});var resolveRuntimeExtensions3,init_runtimeExtensions3=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeExtensions.js"(){init_client3();
init_client2();init_protocols();init_httpAuthExtensionConfiguration3();resolveRuntimeExtensions3=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.
assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration3(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(
extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig3(
extensionConfiguration))}}});var STSClient,init_STSClient=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js"(){init_client3();init_dist_es2();init_client2();init_config2();
init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemeProvider3();init_EndpointParameters3();init_runtimeConfig3();init_runtimeExtensions3();
STSClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig6(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters4(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig4(_config_6),_config_8=resolveRuntimeExtensions3(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSTSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials,"aws.auth#sigv4a":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}}}});var command3,_ep03,_mw03,init_commandBuilder3=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js"(){init_client2();init_endpoints();
init_EndpointParameters3();command3=makeBuilder(commonParams4,"AWSSecurityTokenServiceV20110615","STSClient",getEndpointPlugin),_ep03={},_mw03=(Command2,cs,config,o3)=>[]}});var AssumeRoleCommand,init_AssumeRoleCommand=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js"(){init_commandBuilder3();
init_schemas_03();AssumeRoleCommand=class extends command3(_ep03,_mw03,"AssumeRole",AssumeRole$){}}});var AssumeRoleWithWebIdentityCommand,init_AssumeRoleWithWebIdentityCommand=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRo\
leWithWebIdentityCommand.js"(){init_commandBuilder3();init_schemas_03();AssumeRoleWithWebIdentityCommand=class extends command3(_ep03,_mw03,"AssumeRoleWithWebId\
entity",AssumeRoleWithWebIdentity$){}}});var commands3,STS,init_STS=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STS.js"(){init_client2();init_AssumeRoleCommand();init_AssumeRoleWithWebIdentityCommand();
init_STSClient();commands3={AssumeRoleCommand,AssumeRoleWithWebIdentityCommand},STS=class extends STSClient{};createAggregatedClient(commands3,STS)}});var init_commands3=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/index.js"(){init_AssumeRoleCommand();init_AssumeRoleWithWebIdentityCommand()}});var init_models_03=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/models_0.js"(){}});var getAccountIdFromAssumedRoleUser,resolveRegion,getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity,isH2,init_defaultStsRoleAssumers=__esm({"node_modul\
es/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js"(){init_client3();init_AssumeRoleCommand();init_AssumeRoleWithWebIdentityCommand();getAccountIdFromAssumedRoleUser=
assumedRoleUser=>{if(typeof assumedRoleUser?.Arn=="string"){let arnComponents=assumedRoleUser.Arn.split(":");if(arnComponents.length>4&&arnComponents[4]!=="")return arnComponents[4]}},
resolveRegion=async(_region,_parentRegion,credentialProviderLogger,loaderConfig={})=>{let region=typeof _region=="function"?await _region():_region,parentRegion=typeof _parentRegion==
"function"?await _parentRegion():_parentRegion,stsDefaultRegion="",resolvedRegion=region??parentRegion??(stsDefaultRegion=await stsRegionDefaultResolver(loaderConfig)());
return credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${region} (credential provider clientConfig)`,`${parentRegion}\
 (contextual client)`,`${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`),resolvedRegion},getDefaultRoleAssumer=(stsOptions,STSClient2)=>{
let stsClient,closureSourceCreds;return async(sourceCreds,params)=>{if(closureSourceCreds=sourceCreds,!stsClient){let{logger:logger2=stsOptions?.parentClientConfig?.
logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.parentClientConfig?.requestHandler,credentialProviderLogger,userAgentAppId=stsOptions?.
parentClientConfig?.userAgentAppId}=stsOptions,resolvedRegion=await resolveRegion(region,stsOptions?.parentClientConfig?.region,credentialProviderLogger,{logger:logger2,
profile}),isCompatibleRequestHandler=!isH2(requestHandler);stsClient=new STSClient2({...stsOptions,userAgentAppId,profile,credentialDefaultProvider:()=>async()=>closureSourceCreds,
region:resolvedRegion,requestHandler:isCompatibleRequestHandler?requestHandler:void 0,logger:logger2})}let{Credentials,AssumedRoleUser}=await stsClient.send(new AssumeRoleCommand(
params));if(!Credentials||!Credentials.AccessKeyId||!Credentials.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
let accountId=getAccountIdFromAssumedRoleUser(AssumedRoleUser),credentials={accessKeyId:Credentials.AccessKeyId,secretAccessKey:Credentials.SecretAccessKey,sessionToken:Credentials.
SessionToken,expiration:Credentials.Expiration,...Credentials.CredentialScope&&{credentialScope:Credentials.CredentialScope},...accountId&&{accountId}};return setCredentialFeature(
credentials,"CREDENTIALS_STS_ASSUME_ROLE","i"),credentials}},getDefaultRoleAssumerWithWebIdentity=(stsOptions,STSClient2)=>{let stsClient;return async params=>{
if(!stsClient){let{logger:logger2=stsOptions?.parentClientConfig?.logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.parentClientConfig?.
requestHandler,credentialProviderLogger,userAgentAppId=stsOptions?.parentClientConfig?.userAgentAppId}=stsOptions,resolvedRegion=await resolveRegion(region,stsOptions?.
parentClientConfig?.region,credentialProviderLogger,{logger:logger2,profile}),isCompatibleRequestHandler=!isH2(requestHandler);stsClient=new STSClient2({...stsOptions,
userAgentAppId,profile,region:resolvedRegion,requestHandler:isCompatibleRequestHandler?requestHandler:void 0,logger:logger2})}let{Credentials,AssumedRoleUser}=await stsClient.
send(new AssumeRoleWithWebIdentityCommand(params));if(!Credentials||!Credentials.AccessKeyId||!Credentials.SecretAccessKey)throw new Error(`Invalid response fro\
m STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);let accountId=getAccountIdFromAssumedRoleUser(AssumedRoleUser),credentials={accessKeyId:Credentials.
AccessKeyId,secretAccessKey:Credentials.SecretAccessKey,sessionToken:Credentials.SessionToken,expiration:Credentials.Expiration,...Credentials.CredentialScope&&
{credentialScope:Credentials.CredentialScope},...accountId&&{accountId}};return accountId&&setCredentialFeature(credentials,"RESOLVED_ACCOUNT_ID","T"),setCredentialFeature(
credentials,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),credentials}},isH2=requestHandler=>requestHandler?.metadata?.handlerProtocol==="h2"}});var getCustomizableStsClientCtor,getDefaultRoleAssumer2,getDefaultRoleAssumerWithWebIdentity2,decorateDefaultCredentialProvider,init_defaultRoleAssumers=__esm({
"node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js"(){init_defaultStsRoleAssumers();init_STSClient();getCustomizableStsClientCtor=
(baseCtor,customizations)=>customizations?class extends baseCtor{constructor(config){super(config);for(let customization of customizations)this.middlewareStack.
use(customization)}}:baseCtor,getDefaultRoleAssumer2=(stsOptions={},stsPlugins)=>getDefaultRoleAssumer(stsOptions,getCustomizableStsClientCtor(STSClient,stsPlugins)),
getDefaultRoleAssumerWithWebIdentity2=(stsOptions={},stsPlugins)=>getDefaultRoleAssumerWithWebIdentity(stsOptions,getCustomizableStsClientCtor(STSClient,stsPlugins)),
decorateDefaultCredentialProvider=provider=>input=>provider({roleAssumer:getDefaultRoleAssumer2(input),roleAssumerWithWebIdentity:getDefaultRoleAssumerWithWebIdentity2(
input),...input})}});var sts_exports={};__export(sts_exports,{$Command:()=>Command,AssumeRole$:()=>AssumeRole$,AssumeRoleCommand:()=>AssumeRoleCommand,AssumeRoleRequest$:()=>AssumeRoleRequest$,
AssumeRoleResponse$:()=>AssumeRoleResponse$,AssumeRoleWithWebIdentity$:()=>AssumeRoleWithWebIdentity$,AssumeRoleWithWebIdentityCommand:()=>AssumeRoleWithWebIdentityCommand,
AssumeRoleWithWebIdentityRequest$:()=>AssumeRoleWithWebIdentityRequest$,AssumeRoleWithWebIdentityResponse$:()=>AssumeRoleWithWebIdentityResponse$,AssumedRoleUser$:()=>AssumedRoleUser$,
Credentials$:()=>Credentials$,ExpiredTokenException:()=>ExpiredTokenException2,ExpiredTokenException$:()=>ExpiredTokenException$2,IDPCommunicationErrorException:()=>IDPCommunicationErrorException,
IDPCommunicationErrorException$:()=>IDPCommunicationErrorException$,IDPRejectedClaimException:()=>IDPRejectedClaimException,IDPRejectedClaimException$:()=>IDPRejectedClaimException$,
InvalidIdentityTokenException:()=>InvalidIdentityTokenException,InvalidIdentityTokenException$:()=>InvalidIdentityTokenException$,MalformedPolicyDocumentException:()=>MalformedPolicyDocumentException,
MalformedPolicyDocumentException$:()=>MalformedPolicyDocumentException$,PackedPolicyTooLargeException:()=>PackedPolicyTooLargeException,PackedPolicyTooLargeException$:()=>PackedPolicyTooLargeException$,
PolicyDescriptorType$:()=>PolicyDescriptorType$,ProvidedContext$:()=>ProvidedContext$,RegionDisabledException:()=>RegionDisabledException,RegionDisabledException$:()=>RegionDisabledException$,
STS:()=>STS,STSClient:()=>STSClient,STSServiceException:()=>STSServiceException,STSServiceException$:()=>STSServiceException$,Tag$:()=>Tag$,__Client:()=>Client,
decorateDefaultCredentialProvider:()=>decorateDefaultCredentialProvider,errorTypeRegistries:()=>errorTypeRegistries3,getDefaultRoleAssumer:()=>getDefaultRoleAssumer2,
getDefaultRoleAssumerWithWebIdentity:()=>getDefaultRoleAssumerWithWebIdentity2});var init_sts=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/st\
s/index.js"(){init_STSClient();init_STS();init_commands3();init_client2();init_schemas_03();init_errors3();init_models_03();init_defaultRoleAssumers();init_STSServiceException()}});var isAssumeRoleProfile,isAssumeRoleWithSourceProfile,isCredentialSourceProfile,resolveAssumeRoleCredentials,isCredentialSourceWithoutRoleArn,init_resolveAssumeRoleCredentials=__esm(
{"node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveAssumeRoleCredentials.js"(){init_client3();init_config2();init_resolveCredentialSource();isAssumeRoleProfile=
(arg,{profile="default",logger:logger2}={})=>!!arg&&typeof arg=="object"&&typeof arg.role_arn=="string"&&["undefined","string"].indexOf(typeof arg.role_session_name)>
-1&&["undefined","string"].indexOf(typeof arg.external_id)>-1&&["undefined","string"].indexOf(typeof arg.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(arg,{profile,
logger:logger2})||isCredentialSourceProfile(arg,{profile,logger:logger2})),isAssumeRoleWithSourceProfile=(arg,{profile,logger:logger2})=>{let withSourceProfile=typeof arg.
source_profile=="string"&&typeof arg.credential_source>"u";return withSourceProfile&&logger2?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profi\
le=${arg.source_profile}`),withSourceProfile},isCredentialSourceProfile=(arg,{profile,logger:logger2})=>{let withProviderProfile=typeof arg.credential_source=="\
string"&&typeof arg.source_profile>"u";return withProviderProfile&&logger2?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`),
withProviderProfile},resolveAssumeRoleCredentials=async(profileName,profiles,options,callerClientConfig,visitedProfiles={},resolveProfileData2)=>{options.logger?.
debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");let profileData=profiles[profileName],{source_profile,region}=profileData;if(!options.
roleAssumer){let{getDefaultRoleAssumer:getDefaultRoleAssumer3}=await Promise.resolve().then(()=>(init_sts(),sts_exports));options.roleAssumer=getDefaultRoleAssumer3(
{...options.clientConfig,credentialProviderLogger:options.logger,parentClientConfig:{...callerClientConfig,...options?.parentClientConfig,region:region??options?.
parentClientConfig?.region??callerClientConfig?.region}},options.clientPlugins)}if(source_profile&&source_profile in visitedProfiles)throw new CredentialsProviderError(
`Detected a cycle attempting to resolve credentials for profile ${getProfileName(options)}. Profiles visited: `+Object.keys(visitedProfiles).join(", "),{logger:options.
logger});options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile?`source_profile=[${source_profile}]`:`prof\
ile=[${profileName}]`}`);let sourceCredsProvider=source_profile?resolveProfileData2(source_profile,profiles,options,callerClientConfig,{...visitedProfiles,[source_profile]:!0},
isCredentialSourceWithoutRoleArn(profiles[source_profile]??{})):(await resolveCredentialSource(profileData.credential_source,profileName,options.logger)(options))();
if(isCredentialSourceWithoutRoleArn(profileData))return sourceCredsProvider.then(creds=>setCredentialFeature(creds,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{let params={
RoleArn:profileData.role_arn,RoleSessionName:profileData.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:profileData.external_id,DurationSeconds:parseInt(
profileData.duration_seconds||"3600",10)},{mfa_serial}=profileData;if(mfa_serial){if(!options.mfaCodeProvider)throw new CredentialsProviderError(`Profile ${profileName}\
 requires multi-factor authentication, but no MFA code callback was provided.`,{logger:options.logger,tryNextLink:!1});params.SerialNumber=mfa_serial,params.TokenCode=
await options.mfaCodeProvider(mfa_serial)}let sourceCreds=await sourceCredsProvider;return options.roleAssumer(sourceCreds,params).then(creds=>setCredentialFeature(
creds,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},isCredentialSourceWithoutRoleArn=section=>!section.role_arn&&!!section.credential_source}});function createAwsAuthSigv4HttpAuthOption5(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:authParameters.region},propertiesExtractor:(config,context)=>({
signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption4(authParameters){return{schemeId:"smithy.api#noAuth"}}var defaultSigninHttpAuthSchemeParametersProvider,
defaultSigninHttpAuthSchemeProvider,resolveHttpAuthSchemeConfig5,init_httpAuthSchemeProvider4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/si\
gnin/auth/httpAuthSchemeProvider.js"(){init_httpAuthSchemes2();init_client2();defaultSigninHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(
context).operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});defaultSigninHttpAuthSchemeProvider=
authParameters=>{let options=[];return authParameters.operation==="CreateOAuth2Token"?options.push(createSmithyApiNoAuthHttpAuthOption4(authParameters)):options.
push(createAwsAuthSigv4HttpAuthOption5(authParameters)),options},resolveHttpAuthSchemeConfig5=config=>{let config_0=resolveAwsSdkSigV4Config(config);return Object.
assign(config_0,{authSchemePreference:normalizeProvider(config.authSchemePreference??[])})}}});var resolveClientEndpointParameters5,commonParams5,init_EndpointParameters4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/Endp\
ointParameters.js"(){resolveClientEndpointParameters5=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"signin"}),commonParams5={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endp\
oint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}});var s,a4,b4,c4,d4,e4,f4,g4,h4,i4,j4,k4,l2,m2,n2,o2,p2,q2,_data4,root4,r4,nodes4,bdd4,init_bdd4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/s\
ignin/endpoint/bdd.js"(){init_endpoints();s="ref",a4=-1,b4=!1,c4=!0,d4="isSet",e4="booleanEquals",f4="coalesce",g4="PartitionResult",h4="stringEquals",i4="getAt\
tr",j4="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",k4={[s]:"Endpoint"},l2={fn:i4,argv:[{[s]:g4},"name"]},m2={[s]:"Region"},n2={[s]:g4},o2={authSchemes:[
{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},p2={},q2=[m2],_data4={conditions:[[d4,q2],[e4,[{fn:f4,argv:[{[s]:"IsControlPlane"},b4]},c4]],[d4,
[k4]],["aws.partition",q2,g4],[e4,[{[s]:"UseFIPS"},c4]],[h4,[l2,"aws"]],[e4,[{fn:f4,argv:[{[s]:"IsOAuthEndpoint"},b4]},c4]],[e4,[{[s]:"UseDualStack"},c4]],[h4,[
l2,"aws-cn"]],[h4,[m2,"us-gov-west-1"]],[h4,[l2,"aws-us-gov"]],[e4,[{fn:i4,argv:[n2,"supportsFIPS"]},c4]],[h4,[l2,"aws-iso"]],[h4,[l2,"aws-iso-b"]],[h4,[l2,"aws\
-iso-f"]],[h4,[l2,"aws-iso-e"]],[h4,[l2,"aws-eusc"]],[e4,[{fn:i4,argv:[n2,"supportsDualStack"]},c4]]],results:[[a4],["https://signin.{Region}.api.aws",o2],["htt\
ps://signin.{Region}.api.amazonwebservices.com.cn",o2],[j4,o2],[a4,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth opera\
tion."],["https://{Region}.oauth.signin.aws",o2],["https://{Region}.signin.aws.amazon.com",p2],["https://{Region}.signin.amazonaws.cn",p2],["https://{Region}.si\
gnin.amazonaws-us-gov.com",p2],["https://{Region}.signin.c2shome.ic.gov",p2],["https://{Region}.signin.sc2shome.sgov.gov",p2],["https://{Region}.signin.csphome.\
hci.ic.gov",p2],["https://{Region}.signin.csphome.adc-e.uk",p2],["https://{Region}.signin.amazonaws-eusc.eu",p2],["https://signin-fips.amazonaws-us-gov.com",p2],
["https://{Region}.signin-fips.amazonaws-us-gov.com",p2],["https://{Region}.signin.{PartitionResult#dnsSuffix}",p2],[a4,"Invalid Configuration: FIPS and custom \
endpoint are not supported"],[a4,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[k4,p2],["https://signin-fips.{Region}.{PartitionResu\
lt#dualStackDnsSuffix}",p2],[a4,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResu\
lt#dnsSuffix}",p2],[a4,"FIPS is enabled but this partition does not support FIPS"],[j4,p2],[a4,"DualStack is enabled but this partition does not support DualSta\
ck"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",p2],[a4,"Invalid Configuration: Missing Region"]]},root4=2,r4=1e8,nodes4=new Int32Array([-1,1,-1,0,6,
3,2,36,4,4,5,r4+27,6,r4+4,r4+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,r4+7,13,10,r4+8,14,12,r4+9,15,13,r4+10,16,14,r4+11,17,15,r4+12,18,16,r4+13,r4+16,
6,r4+5,20,7,21,r4+6,17,r4+24,r4+25,6,r4+4,23,7,27,24,9,r4+14,25,10,r4+15,26,11,r4+22,r4+23,11,28,r4+21,17,r4+20,r4+21,2,35,30,3,39,31,4,32,r4+27,6,r4+4,33,7,r4+
27,34,9,r4+14,r4+27,3,39,36,4,38,37,7,r4+18,r4+19,6,r4+4,r4+17,5,r4+1,40,8,r4+2,r4+3]),bdd4=BinaryDecisionDiagram.from(nodes4,root4,_data4.conditions,_data4.results)}});var cache4,defaultEndpointResolver4,init_endpointResolver4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/endpointResolver.js"(){
init_client3();init_endpoints();init_bdd4();cache4=new EndpointCache({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","Use\
FIPS"]}),defaultEndpointResolver4=(endpointParams,context={})=>cache4.get(endpointParams,()=>decideEndpoint(bdd4,{endpointParams,logger:context.logger}));customEndpointFunctions.
aws=awsEndpointFunctions}});var SigninServiceException,init_SigninServiceException=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/SigninServiceException.js"(){
init_client2();SigninServiceException=class _SigninServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#Signin\
ServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_SigninServiceException.prototype)}}}});var AccessDeniedException2,InternalServerException2,TooManyRequestsError,ValidationException,init_errors4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/s\
ubmodules/signin/models/errors.js"(){init_SigninServiceException();AccessDeniedException2=class _AccessDeniedException extends SigninServiceException{static shapeId="\
com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(opts){super({name:"AccessDeniedException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.prototype),this.error=opts.error}},InternalServerException2=class _InternalServerException extends SigninServiceException{static shapeId="\
com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(opts){super({name:"InternalServerException",$fault:"\
server",...opts}),Object.setPrototypeOf(this,_InternalServerException.prototype),this.error=opts.error}},TooManyRequestsError=class _TooManyRequestsError extends SigninServiceException{static shapeId="\
com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(opts){super({name:"TooManyRequestsError",$fault:"client",
...opts}),Object.setPrototypeOf(this,_TooManyRequestsError.prototype),this.error=opts.error}},ValidationException=class _ValidationException extends SigninServiceException{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(opts){super({name:"ValidationException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ValidationException.prototype),this.error=opts.error}}}});var _ADE2,_AT2,_COAT,_COATR,_COATRB,_COATRBr,_COATRr,_COATWIAM,_COATWIAMR,_COATWIAMRr,_ISE2,_OAAT,_RT2,_TMRE2,_VE,_aKI2,_aT3,_at,_c4,_cI2,_cV2,_co2,_e4,_eI2,_ei,
_gT2,_gt,_h3,_hE4,_iT2,_jN,_m3,_r2,_rT2,_rU2,_s4,_sAK2,_sT2,_se2,_tI,_tO,_tT2,_tt,n04,_s_registry4,SigninServiceException$,n0_registry4,AccessDeniedException$2,
InternalServerException$2,TooManyRequestsError$,ValidationException$,errorTypeRegistries4,OAuthAccessToken,RefreshToken2,AccessToken$,CreateOAuth2TokenRequest$,
CreateOAuth2TokenRequestBody$,CreateOAuth2TokenResponse$,CreateOAuth2TokenResponseBody$,CreateOAuth2TokenWithIAMRequest$,CreateOAuth2TokenWithIAMResponse$,CreateOAuth2Token$,
CreateOAuth2TokenWithIAM$,init_schemas_04=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/schemas/schemas_0.js"(){init_schema();init_errors4();
init_SigninServiceException();_ADE2="AccessDeniedException",_AT2="AccessToken",_COAT="CreateOAuth2Token",_COATR="CreateOAuth2TokenRequest",_COATRB="CreateOAuth2\
TokenRequestBody",_COATRBr="CreateOAuth2TokenResponseBody",_COATRr="CreateOAuth2TokenResponse",_COATWIAM="CreateOAuth2TokenWithIAM",_COATWIAMR="CreateOAuth2Toke\
nWithIAMRequest",_COATWIAMRr="CreateOAuth2TokenWithIAMResponse",_ISE2="InternalServerException",_OAAT="OAuthAccessToken",_RT2="RefreshToken",_TMRE2="TooManyRequ\
estsError",_VE="ValidationException",_aKI2="accessKeyId",_aT3="accessToken",_at="access_token",_c4="client",_cI2="clientId",_cV2="codeVerifier",_co2="code",_e4=
"error",_eI2="expiresIn",_ei="expires_in",_gT2="grantType",_gt="grant_type",_h3="http",_hE4="httpError",_iT2="idToken",_jN="jsonName",_m3="message",_r2="resourc\
e",_rT2="refreshToken",_rU2="redirectUri",_s4="smithy.ts.sdk.synthetic.com.amazonaws.signin",_sAK2="secretAccessKey",_sT2="sessionToken",_se2="server",_tI="toke\
nInput",_tO="tokenOutput",_tT2="tokenType",_tt="token_type",n04="com.amazonaws.signin",_s_registry4=new TypeRegistry(_s4),SigninServiceException$=[-3,_s4,"Signi\
nServiceException",0,[],[]];_s_registry4.registerError(SigninServiceException$,SigninServiceException);n0_registry4=new TypeRegistry(n04),AccessDeniedException$2=
[-3,n04,_ADE2,{[_e4]:_c4},[_e4,_m3],[0,0],2];n0_registry4.registerError(AccessDeniedException$2,AccessDeniedException2);InternalServerException$2=[-3,n04,_ISE2,
{[_e4]:_se2,[_hE4]:500},[_e4,_m3],[0,0],2];n0_registry4.registerError(InternalServerException$2,InternalServerException2);TooManyRequestsError$=[-3,n04,_TMRE2,{
[_e4]:_c4,[_hE4]:429},[_e4,_m3],[0,0],2];n0_registry4.registerError(TooManyRequestsError$,TooManyRequestsError);ValidationException$=[-3,n04,_VE,{[_e4]:_c4,[_hE4]:400},
[_e4,_m3],[0,0],2];n0_registry4.registerError(ValidationException$,ValidationException);errorTypeRegistries4=[_s_registry4,n0_registry4],OAuthAccessToken=[0,n04,
_OAAT,8,0],RefreshToken2=[0,n04,_RT2,8,0],AccessToken$=[3,n04,_AT2,8,[_aKI2,_sAK2,_sT2],[[0,{[_jN]:_aKI2}],[0,{[_jN]:_sAK2}],[0,{[_jN]:_sT2}]],3],CreateOAuth2TokenRequest$=
[3,n04,_COATR,0,[_tI],[[()=>CreateOAuth2TokenRequestBody$,16]],1],CreateOAuth2TokenRequestBody$=[3,n04,_COATRB,0,[_cI2,_gT2,_co2,_rU2,_cV2,_rT2],[[0,{[_jN]:_cI2}],
[0,{[_jN]:_gT2}],0,[0,{[_jN]:_rU2}],[0,{[_jN]:_cV2}],[()=>RefreshToken2,{[_jN]:_rT2}]],2],CreateOAuth2TokenResponse$=[3,n04,_COATRr,0,[_tO],[[()=>CreateOAuth2TokenResponseBody$,
16]],1],CreateOAuth2TokenResponseBody$=[3,n04,_COATRBr,0,[_aT3,_tT2,_eI2,_rT2,_iT2],[[()=>AccessToken$,{[_jN]:_aT3}],[0,{[_jN]:_tT2}],[1,{[_jN]:_eI2}],[()=>RefreshToken2,
{[_jN]:_rT2}],[0,{[_jN]:_iT2}]],4],CreateOAuth2TokenWithIAMRequest$=[3,n04,_COATWIAMR,0,[_gT2,_r2],[[0,{[_jN]:_gt}],0],2],CreateOAuth2TokenWithIAMResponse$=[3,n04,
_COATWIAMRr,0,[_aT3,_tT2,_eI2],[[()=>OAuthAccessToken,{[_jN]:_at}],[0,{[_jN]:_tt}],[1,{[_jN]:_ei}]],3],CreateOAuth2Token$=[9,n04,_COAT,{[_h3]:["POST","/v1/token",
200]},()=>CreateOAuth2TokenRequest$,()=>CreateOAuth2TokenResponse$],CreateOAuth2TokenWithIAM$=[9,n04,_COATWIAM,{[_h3]:["POST","/v1/token?x-amz-client-auth-metho\
d=iam",200]},()=>CreateOAuth2TokenWithIAMRequest$,()=>CreateOAuth2TokenWithIAMResponse$]}});var getRuntimeConfig7,init_runtimeConfig_shared4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.shared.js"(){init_httpAuthSchemes2();
init_protocols2();init_dist_es2();init_checksum3();init_client2();init_protocols();init_serde();init_httpAuthSchemeProvider4();init_endpointResolver4();init_schemas_04();
getRuntimeConfig7=config=>({apiVersion:"2023-01-01",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver4,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSigninHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth\
#sigv4"),signer:new AwsSdkSigV4Signer},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],
logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsRestJsonProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws\
.signin",errorTypeRegistries:errorTypeRegistries4,version:"2023-01-01",serviceTarget:"Signin"},serviceId:config?.serviceId??"Signin",sha256:config?.sha256??Sha256Node,
urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8})}});var getRuntimeConfig8,init_runtimeConfig4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.js"(){init_package();init_client3();
init_httpAuthSchemes2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_runtimeConfig_shared4();getRuntimeConfig8=config=>{emitWarningIfUnsupportedVersion2(
process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig7(
config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,
...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.
bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default2.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}}}});var getHttpAuthExtensionConfiguration4,resolveHttpAuthRuntimeConfig4,init_httpAuthExtensionConfiguration4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/s\
ubmodules/signin/auth/httpAuthExtensionConfiguration.js"(){getHttpAuthExtensionConfiguration4=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,
_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.
findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){
return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},
setCredentials(credentials){_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig4=config=>({httpAuthSchemes:config.httpAuthSchemes(),
httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()})}});var resolveRuntimeExtensions4,init_runtimeExtensions4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeExtensions.js"(){init_client3();
init_client2();init_protocols();init_httpAuthExtensionConfiguration4();resolveRuntimeExtensions4=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.
assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration4(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(
extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig4(
extensionConfiguration))}}});var SigninClient,init_SigninClient=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/SigninClient.js"(){init_client3();init_dist_es2();init_client2();
init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemeProvider4();init_EndpointParameters4();init_runtimeConfig4();init_runtimeExtensions4();
SigninClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig8(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters5(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig5(_config_6),_config_8=resolveRuntimeExtensions4(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}}}});var command4,_ep04,_ep1,_mw04,init_commandBuilder4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commandBuilder.js"(){init_client2();init_endpoints();
init_EndpointParameters4();command4=makeBuilder(commonParams5,"Signin","SigninClient",getEndpointPlugin),_ep04={IsControlPlane:{type:"staticContextParams",value:!1}},
_ep1={IsOAuthEndpoint:{type:"staticContextParams",value:!0}},_mw04=(Command2,cs,config,o3)=>[]}});var CreateOAuth2TokenCommand,init_CreateOAuth2TokenCommand=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateOAuth2TokenComm\
and.js"(){init_commandBuilder4();init_schemas_04();CreateOAuth2TokenCommand=class extends command4(_ep04,_mw04,"CreateOAuth2Token",CreateOAuth2Token$){}}});var CreateOAuth2TokenWithIAMCommand,init_CreateOAuth2TokenWithIAMCommand=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateO\
Auth2TokenWithIAMCommand.js"(){init_commandBuilder4();init_schemas_04();CreateOAuth2TokenWithIAMCommand=class extends command4(_ep1,_mw04,"CreateOAuth2TokenWith\
IAM",CreateOAuth2TokenWithIAM$){}}});var commands4,Signin,init_Signin=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/Signin.js"(){init_client2();init_CreateOAuth2TokenCommand();
init_CreateOAuth2TokenWithIAMCommand();init_SigninClient();commands4={CreateOAuth2TokenCommand,CreateOAuth2TokenWithIAMCommand},Signin=class extends SigninClient{};
createAggregatedClient(commands4,Signin)}});var init_commands4=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/index.js"(){init_CreateOAuth2TokenCommand();init_CreateOAuth2TokenWithIAMCommand()}});var OAuth2ErrorCode,init_enums2=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/enums.js"(){OAuth2ErrorCode={AUTHCODE_EXPIRED:"AUT\
HCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"invalid_grant",OAUTH_INVALID_REQUEST:"\
invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"servic\
e_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"server_error",SERVICE_QUOTA_EXCEEDED:"\
SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"}}});var init_models_04=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/models_0.js"(){}});var signin_exports={};__export(signin_exports,{$Command:()=>Command,AccessDeniedException:()=>AccessDeniedException2,AccessDeniedException$:()=>AccessDeniedException$2,
AccessToken$:()=>AccessToken$,CreateOAuth2Token$:()=>CreateOAuth2Token$,CreateOAuth2TokenCommand:()=>CreateOAuth2TokenCommand,CreateOAuth2TokenRequest$:()=>CreateOAuth2TokenRequest$,
CreateOAuth2TokenRequestBody$:()=>CreateOAuth2TokenRequestBody$,CreateOAuth2TokenResponse$:()=>CreateOAuth2TokenResponse$,CreateOAuth2TokenResponseBody$:()=>CreateOAuth2TokenResponseBody$,
CreateOAuth2TokenWithIAM$:()=>CreateOAuth2TokenWithIAM$,CreateOAuth2TokenWithIAMCommand:()=>CreateOAuth2TokenWithIAMCommand,CreateOAuth2TokenWithIAMRequest$:()=>CreateOAuth2TokenWithIAMRequest$,
CreateOAuth2TokenWithIAMResponse$:()=>CreateOAuth2TokenWithIAMResponse$,InternalServerException:()=>InternalServerException2,InternalServerException$:()=>InternalServerException$2,
OAuth2ErrorCode:()=>OAuth2ErrorCode,Signin:()=>Signin,SigninClient:()=>SigninClient,SigninServiceException:()=>SigninServiceException,SigninServiceException$:()=>SigninServiceException$,
TooManyRequestsError:()=>TooManyRequestsError,TooManyRequestsError$:()=>TooManyRequestsError$,ValidationException:()=>ValidationException,ValidationException$:()=>ValidationException$,
__Client:()=>Client,errorTypeRegistries:()=>errorTypeRegistries4});var init_signin=__esm({"node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/index.\
js"(){init_SigninClient();init_Signin();init_commands4();init_client2();init_schemas_04();init_enums2();init_errors4();init_models_04();init_SigninServiceException()}});var import_node_crypto4,import_node_fs3,import_node_os3,import_node_path6,LoginCredentialsFetcher,init_LoginCredentialsFetcher=__esm({"node_modules/@aws-sdk/cre\
dential-provider-login/dist-es/LoginCredentialsFetcher.js"(){init_config2();init_protocols();import_node_crypto4=__toESM(require_crypto()),import_node_fs3=__nccwpck_require__(24),
import_node_os3=__nccwpck_require__(161),import_node_path6=__nccwpck_require__(760),LoginCredentialsFetcher=class _LoginCredentialsFetcher{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*
1e3;constructor(profileData,init,callerClientConfig){this.profileData=profileData,this.init=init,this.callerClientConfig=callerClientConfig}async loadCredentials(){
let token=await this.loadToken();if(!token)throw new CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, please re-authenticate u\
sing aws login`,{tryNextLink:!1,logger:this.logger});let accessToken=token.accessToken,now=Date.now();return new Date(accessToken.expiresAt).getTime()-now<=_LoginCredentialsFetcher.
REFRESH_THRESHOLD?this.refresh(token):this.toCredentials(token.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(token){
return{accessKeyId:token.accessKeyId,secretAccessKey:token.secretAccessKey,sessionToken:token.sessionToken,accountId:token.accountId,expiration:new Date(token.expiresAt)}}async refresh(token){
let diskToken=await this.loadToken().catch(()=>token),now=Date.now(),diskExpiry=new Date(diskToken.accessToken.expiresAt).getTime(),tokenExpiry=new Date(token.accessToken.
expiresAt).getTime(),freshToken=diskExpiry<=now&&tokenExpiry>now?token:diskToken;if(new Date(freshToken.accessToken.expiresAt).getTime()-Date.now()>_LoginCredentialsFetcher.
REFRESH_THRESHOLD)return this.toCredentials(freshToken.accessToken);let{SigninClient:SigninClient2,CreateOAuth2TokenCommand:CreateOAuth2TokenCommand2}=await Promise.resolve().then(()=>(init_signin(),signin_exports)),
{logger:logger2,userAgentAppId}=this.callerClientConfig??{},requestHandler=(requestHandler2=>requestHandler2?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.
requestHandler)?void 0:this.callerClientConfig?.requestHandler,signInRegion=typeof freshToken.signInRegion=="string"&&freshToken.signInRegion.length>0?freshToken.
signInRegion:void 0,region=signInRegion??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,client=new SigninClient2({credentials:{
accessKeyId:"",secretAccessKey:""},region,requestHandler,logger:logger2,userAgentAppId,...this.init?.clientConfig,...signInRegion&&{region:signInRegion}});this.
createDPoPInterceptor(client.middlewareStack);let commandInput={tokenInput:{clientId:freshToken.clientId,refreshToken:freshToken.refreshToken,grantType:"refresh\
_token"}};try{let response=await client.send(new CreateOAuth2TokenCommand2(commandInput)),{accessKeyId,secretAccessKey,sessionToken}=response.tokenOutput?.accessToken??
{},{refreshToken,expiresIn}=response.tokenOutput??{};if(!accessKeyId||!secretAccessKey||!sessionToken||!refreshToken)throw new CredentialsProviderError("Token r\
efresh response missing required fields",{logger:this.logger,tryNextLink:!1});let expiresInMs=(expiresIn??900)*1e3,expiration=new Date(Date.now()+expiresInMs),updatedToken={
...freshToken,accessToken:{...freshToken.accessToken,accessKeyId,secretAccessKey,sessionToken,expiresAt:expiration.toISOString()},refreshToken};return await this.
saveToken(updatedToken),this.toCredentials(updatedToken.accessToken)}catch(error){if(error.name==="AccessDeniedException"){let errorType=error.error,message;switch(errorType){case"\
TOKEN_EXPIRED":message="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":message="Unable to refresh credentials because of\
 a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":message="Unable to refresh credentials due to in\
sufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:message=`Failed to refresh token: ${String(error)}. Ple\
ase re-authenticate using \`aws login\``}throw new CredentialsProviderError(message,{logger:this.logger,tryNextLink:!1})}if(new Date(freshToken.accessToken.expiresAt).
getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`),this.toCredentials(freshToken.accessToken);
throw new CredentialsProviderError(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){
let tokenFilePath=this.getTokenFilePath();try{let tokenData=await import_node_fs3.promises.readFile(tokenFilePath,"utf8"),token=JSON.parse(tokenData),missingFields=[
"accessToken","clientId","refreshToken","dpopKey"].filter(k7=>!token[k7]);if(token.accessToken?.accountId||missingFields.push("accountId"),missingFields.length>
0)throw new CredentialsProviderError(`Token validation failed, missing fields: ${missingFields.join(", ")}`,{logger:this.logger,tryNextLink:!1});return token}catch(error){
throw new CredentialsProviderError(`Failed to load token from ${tokenFilePath}: ${String(error)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(token){let tokenFilePath=this.
getTokenFilePath(),directory=(0,import_node_path6.dirname)(tokenFilePath);try{await import_node_fs3.promises.mkdir(directory,{recursive:!0})}catch{}await import_node_fs3.promises.
writeFile(tokenFilePath,JSON.stringify(token,null,2),"utf8")}getTokenFilePath(){let directory=process.env.AWS_LOGIN_CACHE_DIRECTORY??(0,import_node_path6.join)(
(0,import_node_os3.homedir)(),".aws","login","cache"),loginSessionBytes=Buffer.from(this.loginSession,"utf8"),loginSessionSha256=(0,import_node_crypto4.createHash)(
"sha256").update(loginSessionBytes).digest("hex");return(0,import_node_path6.join)(directory,`${loginSessionSha256}.json`)}derToRawSignature(derSignature){let offset=2;
if(derSignature[offset]!==2)throw new Error("Invalid DER signature");offset++;let rLength=derSignature[offset++],r7=derSignature.subarray(offset,offset+rLength);
if(offset+=rLength,derSignature[offset]!==2)throw new Error("Invalid DER signature");offset++;let sLength=derSignature[offset++],s2=derSignature.subarray(offset,
offset+sLength);r7=r7[0]===0?r7.subarray(1):r7,s2=s2[0]===0?s2.subarray(1):s2;let rPadded=Buffer.concat([Buffer.alloc(32-r7.length),r7]),sPadded=Buffer.concat([
Buffer.alloc(32-s2.length),s2]);return Buffer.concat([rPadded,sPadded])}createDPoPInterceptor(middlewareStack){middlewareStack.add(next=>async args=>{if(HttpRequest.
isInstance(args.request)){let request=args.request,actualEndpoint=`${request.protocol}//${request.hostname}${request.port?`:${request.port}`:""}${request.path}`,
dpop=await this.generateDpop(request.method,actualEndpoint);request.headers={...request.headers,DPoP:dpop}}return next(args)},{step:"finalizeRequest",name:"dpop\
Interceptor",override:!0})}async generateDpop(method="POST",endpoint){let token=await this.loadToken();try{let privateKey=(0,import_node_crypto4.createPrivateKey)(
{key:token.dpopKey,format:"pem",type:"sec1"}),publicDer=(0,import_node_crypto4.createPublicKey)(privateKey).export({format:"der",type:"spki"}),pointStart=-1;for(let i7=0;i7<
publicDer.length;i7++)if(publicDer[i7]===4){pointStart=i7;break}let x=publicDer.slice(pointStart+1,pointStart+33),y=publicDer.slice(pointStart+33,pointStart+65),
header={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:x.toString("base64url"),y:y.toString("base64url")}},payload={jti:crypto.randomUUID(),htm:method,htu:endpoint,
iat:Math.floor(Date.now()/1e3)},headerB64=Buffer.from(JSON.stringify(header)).toString("base64url"),payloadB64=Buffer.from(JSON.stringify(payload)).toString("ba\
se64url"),message=`${headerB64}.${payloadB64}`,asn1Signature=(0,import_node_crypto4.sign)("sha256",Buffer.from(message),privateKey),signatureB64=this.derToRawSignature(
asn1Signature).toString("base64url");return`${message}.${signatureB64}`}catch(error){throw new CredentialsProviderError(`Failed to generate Dpop proof: ${error instanceof
Error?error.message:String(error)}`,{logger:this.logger,tryNextLink:!1})}}}}});var fromLoginCredentials,init_fromLoginCredentials=__esm({"node_modules/@aws-sdk/credential-provider-login/dist-es/fromLoginCredentials.js"(){init_client3();init_config2();
init_LoginCredentialsFetcher();fromLoginCredentials=init=>async({callerClientConfig}={})=>{init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCrede\
ntials");let profiles=await parseKnownFiles(init||{}),profileName=getProfileName({profile:init?.profile??callerClientConfig?.profile}),profile=profiles[profileName];
if(!profile?.login_session)throw new CredentialsProviderError(`Profile ${profileName} does not contain login_session.`,{tryNextLink:!0,logger:init?.logger});let credentials=await new LoginCredentialsFetcher(
profile,init,callerClientConfig).loadCredentials();return setCredentialFeature(credentials,"CREDENTIALS_LOGIN","AD")}}});var dist_es_exports5={};__export(dist_es_exports5,{fromLoginCredentials:()=>fromLoginCredentials});var init_dist_es12=__esm({"node_modules/@aws-sdk/credential-p\
rovider-login/dist-es/index.js"(){init_fromLoginCredentials()}});var isLoginProfile,resolveLoginCredentials,init_resolveLoginCredentials=__esm({"node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveLoginCredentials.js"(){
init_client3();isLoginProfile=data=>!!(data&&data.login_session),resolveLoginCredentials=async(profileName,options,callerClientConfig)=>{let{fromLoginCredentials:fromLoginCredentials2}=await Promise.resolve().then(()=>(init_dist_es12(),dist_es_exports5)),
credentials=await fromLoginCredentials2({...options,profile:profileName})({callerClientConfig});return setCredentialFeature(credentials,"CREDENTIALS_PROFILE_LOG\
IN","AC")}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load().
ChildProcess},get _forkChild(){return load()._forkChild},get exec(){return load().exec},get execFile(){return load().execFile},get execFileSync(){return load().
execFileSync},get execSync(){return load().execSync},get fork(){return load().fork},get spawn(){return load().spawn},get spawnSync(){return load().spawnSync}}}});var getValidatedProcessCredentials,init_getValidatedProcessCredentials=__esm({"node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProcessCred\
entials.js"(){init_client3();getValidatedProcessCredentials=(profileName,data,profiles)=>{if(data.Version!==1)throw Error(`Profile ${profileName} credential_pro\
cess did not return Version 1.`);if(data.AccessKeyId===void 0||data.SecretAccessKey===void 0)throw Error(`Profile ${profileName} credential_process returned inv\
alid credentials.`);if(data.Expiration){let currentTime=new Date;if(new Date(data.Expiration)<currentTime)throw Error(`Profile ${profileName} credential_process\
 returned expired credentials.`)}let accountId=data.AccountId;!accountId&&profiles?.[profileName]?.aws_account_id&&(accountId=profiles[profileName].aws_account_id);
let credentials={accessKeyId:data.AccessKeyId,secretAccessKey:data.SecretAccessKey,...data.SessionToken&&{sessionToken:data.SessionToken},...data.Expiration&&{expiration:new Date(
data.Expiration)},...data.CredentialScope&&{credentialScope:data.CredentialScope},...accountId&&{accountId}};return setCredentialFeature(credentials,"CREDENTIAL\
S_PROCESS","w"),credentials}}});var import_node_child_process,import_node_util,resolveProcessCredentials,init_resolveProcessCredentials=__esm({"node_modules/@aws-sdk/credential-provider-proces\
s/dist-es/resolveProcessCredentials.js"(){init_config2();import_node_child_process=__toESM(require_child_process()),import_node_util=__nccwpck_require__(975);init_getValidatedProcessCredentials();
resolveProcessCredentials=async(profileName,profiles,logger2)=>{let profile=profiles[profileName];if(profiles[profileName]){let credentialProcess=profile.credential_process;
if(credentialProcess!==void 0){let execPromise=(0,import_node_util.promisify)(externalDataInterceptor?.getTokenRecord?.().exec??import_node_child_process.exec);
try{let{stdout}=await execPromise(credentialProcess),data;try{data=JSON.parse(stdout.trim())}catch{throw Error(`Profile ${profileName} credential_process return\
ed invalid JSON.`)}return getValidatedProcessCredentials(profileName,data,profiles)}catch(error){throw new CredentialsProviderError(error.message,{logger:logger2})}}else
throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`,{logger:logger2})}else throw new CredentialsProviderError(`Profi\
le ${profileName} could not be found in shared credentials file.`,{logger:logger2})}}});var fromProcess,init_fromProcess=__esm({"node_modules/@aws-sdk/credential-provider-process/dist-es/fromProcess.js"(){init_config2();init_resolveProcessCredentials();
fromProcess=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");let profiles=await parseKnownFiles(
init);return resolveProcessCredentials(getProfileName({profile:init.profile??callerClientConfig?.profile}),profiles,init.logger)}}});var dist_es_exports6={};__export(dist_es_exports6,{fromProcess:()=>fromProcess});var init_dist_es13=__esm({"node_modules/@aws-sdk/credential-provider-process/di\
st-es/index.js"(){init_fromProcess()}});var isProcessProfile,resolveProcessCredentials2,init_resolveProcessCredentials2=__esm({"node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProcessCred\
entials.js"(){init_client3();isProcessProfile=arg=>!!arg&&typeof arg=="object"&&typeof arg.credential_process=="string",resolveProcessCredentials2=async(options,profile)=>{
let{fromProcess:fromProcess2}=await Promise.resolve().then(()=>(init_dist_es13(),dist_es_exports6)),credentials=await fromProcess2({...options,profile})();return setCredentialFeature(
credentials,"CREDENTIALS_PROFILE_PROCESS","v")}}});var resolveSsoCredentials,isSsoProfile2,init_resolveSsoCredentials=__esm({"node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveSsoCredentials.js"(){init_client3();
resolveSsoCredentials=async(profile,profileData,options={},callerClientConfig)=>{let{fromSSO:fromSSO2}=await Promise.resolve().then(()=>(init_dist_es10(),dist_es_exports4));
return fromSSO2({profile,logger:options.logger,parentClientConfig:options.parentClientConfig,clientConfig:options.clientConfig})({callerClientConfig}).then(creds=>profileData.
sso_session?setCredentialFeature(creds,"CREDENTIALS_PROFILE_SSO","r"):setCredentialFeature(creds,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))},isSsoProfile2=arg=>arg&&
(typeof arg.sso_start_url=="string"||typeof arg.sso_account_id=="string"||typeof arg.sso_session=="string"||typeof arg.sso_region=="string"||typeof arg.sso_role_name==
"string")}});var isStaticCredsProfile,resolveStaticCredentials,init_resolveStaticCredentials=__esm({"node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveStaticCrede\
ntials.js"(){init_client3();isStaticCredsProfile=arg=>!!arg&&typeof arg=="object"&&typeof arg.aws_access_key_id=="string"&&typeof arg.aws_secret_access_key=="st\
ring"&&["undefined","string"].indexOf(typeof arg.aws_session_token)>-1&&["undefined","string"].indexOf(typeof arg.aws_account_id)>-1,resolveStaticCredentials=async(profile,options)=>{
options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");let credentials={accessKeyId:profile.aws_access_key_id,secretAccessKey:profile.
aws_secret_access_key,sessionToken:profile.aws_session_token,...profile.aws_credential_scope&&{credentialScope:profile.aws_credential_scope},...profile.aws_account_id&&
{accountId:profile.aws_account_id}};return setCredentialFeature(credentials,"CREDENTIALS_PROFILE","n")}}});var fromWebToken,init_fromWebToken=__esm({"node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js"(){fromWebToken=init=>async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn,roleSessionName,webIdentityToken,providerId,policyArns,policy,durationSeconds}=init,
{roleAssumerWithWebIdentity}=init;if(!roleAssumerWithWebIdentity){let{getDefaultRoleAssumerWithWebIdentity:getDefaultRoleAssumerWithWebIdentity3}=await Promise.resolve().then(()=>(init_sts(),sts_exports));
roleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity3({...init.clientConfig,credentialProviderLogger:init.logger,parentClientConfig:{...awsIdentityProperties?.
callerClientConfig,...init.parentClientConfig}},init.clientPlugins)}return roleAssumerWithWebIdentity({RoleArn:roleArn,RoleSessionName:roleSessionName??`aws-sdk\
-js-session-${Date.now()}`,WebIdentityToken:webIdentityToken,ProviderId:providerId,PolicyArns:policyArns,Policy:policy,DurationSeconds:durationSeconds})}}});var import_node_fs4,ENV_TOKEN_FILE,ENV_ROLE_ARN,ENV_ROLE_SESSION_NAME,fromTokenFile,init_fromTokenFile=__esm({"node_modules/@aws-sdk/credential-provider-web-ide\
ntity/dist-es/fromTokenFile.js"(){init_client3();init_config2();import_node_fs4=__nccwpck_require__(24);init_fromWebToken();ENV_TOKEN_FILE="AWS_WEB_IDENTITY_TOKEN_FI\
LE",ENV_ROLE_ARN="AWS_ROLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(init={})=>async awsIdentityProperties=>{init.logger?.debug("@aws-sd\
k/credential-provider-web-identity - fromTokenFile");let webIdentityTokenFile=init?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],roleArn=init?.roleArn??process.
env[ENV_ROLE_ARN],roleSessionName=init?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!webIdentityTokenFile||!roleArn)throw new CredentialsProviderError(
"Web identity configuration not specified",{logger:init.logger});let credentials=await fromWebToken({...init,webIdentityToken:externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile]??
(0,import_node_fs4.readFileSync)(webIdentityTokenFile,{encoding:"ascii"}),roleArn,roleSessionName})(awsIdentityProperties);return webIdentityTokenFile===process.
env[ENV_TOKEN_FILE]&&setCredentialFeature(credentials,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),credentials}}});var dist_es_exports7={};__export(dist_es_exports7,{fromTokenFile:()=>fromTokenFile,fromWebToken:()=>fromWebToken});var init_dist_es14=__esm({"node_modules/@aws-\
sdk/credential-provider-web-identity/dist-es/index.js"(){init_fromTokenFile();init_fromWebToken()}});var isWebIdentityProfile,resolveWebIdentityCredentials,init_resolveWebIdentityCredentials=__esm({"node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveW\
ebIdentityCredentials.js"(){init_client3();isWebIdentityProfile=arg=>!!arg&&typeof arg=="object"&&typeof arg.web_identity_token_file=="string"&&typeof arg.role_arn==
"string"&&["undefined","string"].indexOf(typeof arg.role_session_name)>-1,resolveWebIdentityCredentials=async(profile,options,callerClientConfig)=>{let{fromTokenFile:fromTokenFile2}=await Promise.resolve().then(()=>(init_dist_es14(),dist_es_exports7)),
credentials=await fromTokenFile2({webIdentityTokenFile:profile.web_identity_token_file,roleArn:profile.role_arn,roleSessionName:profile.role_session_name,roleAssumerWithWebIdentity:options.
roleAssumerWithWebIdentity,logger:options.logger,parentClientConfig:options.parentClientConfig})({callerClientConfig});return setCredentialFeature(credentials,"\
CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")}}});var resolveProfileData,init_resolveProfileData=__esm({"node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProfileData.js"(){init_config2();init_resolveAssumeRoleCredentials();
init_resolveLoginCredentials();init_resolveProcessCredentials2();init_resolveSsoCredentials();init_resolveStaticCredentials();init_resolveWebIdentityCredentials();
resolveProfileData=async(profileName,profiles,options,callerClientConfig,visitedProfiles={},isAssumeRoleRecursiveCall=!1)=>{let data=profiles[profileName];if(Object.
keys(visitedProfiles).length>0&&isStaticCredsProfile(data))return resolveStaticCredentials(data,options);if(isAssumeRoleRecursiveCall||isAssumeRoleProfile(data,
{profile:profileName,logger:options.logger}))return resolveAssumeRoleCredentials(profileName,profiles,options,callerClientConfig,visitedProfiles,resolveProfileData);
if(isStaticCredsProfile(data))return resolveStaticCredentials(data,options);if(isWebIdentityProfile(data))return resolveWebIdentityCredentials(data,options,callerClientConfig);
if(isProcessProfile(data))return resolveProcessCredentials2(options,profileName);if(isSsoProfile2(data))return await resolveSsoCredentials(profileName,data,options,
callerClientConfig);if(isLoginProfile(data))return resolveLoginCredentials(profileName,options,callerClientConfig);throw new CredentialsProviderError(`Could not\
 resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`,{logger:options.logger})}}});var fromIni,init_fromIni=__esm({"node_modules/@aws-sdk/credential-provider-ini/dist-es/fromIni.js"(){init_config2();init_resolveProfileData();fromIni=(init={})=>async({
callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");let profiles=await parseKnownFiles(init);return resolveProfileData(getProfileName(
{profile:init.profile??callerClientConfig?.profile}),profiles,init,callerClientConfig)}}});var dist_es_exports8={};__export(dist_es_exports8,{fromIni:()=>fromIni});var init_dist_es15=__esm({"node_modules/@aws-sdk/credential-provider-ini/dist-es/index.\
js"(){init_fromIni()}});var stdin_exports={};__export(stdin_exports,{_aws_sdk_client_secrets_manager$BatchGetSecretValueCommand:()=>BatchGetSecretValueCommand,_aws_sdk_client_secrets_manager$GetSecretValueCommand:()=>GetSecretValueCommand,
_aws_sdk_client_secrets_manager$SecretsManagerClient:()=>SecretsManagerClient,_aws_sdk_client_ssm$GetParametersByPathCommand:()=>GetParametersByPathCommand,_aws_sdk_client_ssm$GetParametersCommand:()=>GetParametersCommand,
_aws_sdk_client_ssm$SSMClient:()=>SSMClient});module.exports=__toCommonJS(stdin_exports);init_client3();init_dist_es2();init_client2();init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemes2();init_client2();var defaultSecretsManagerHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(context).
operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"secretsmanager",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{
config,context}})}}var defaultSecretsManagerHttpAuthSchemeProvider=authParameters=>{let options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption(
authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{let config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(
config.authSchemePreference??[])})};var resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"secretsmanager"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var package_default={name:"@aws-sdk/client-secrets-manager",version:"3.1162.0",description:"AWS SDK for JavaScript Secrets Manager Client for Node.js, Browser a\
nd React Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-secrets-manager",license:"Apache-2.0",author:{name:"AWS SDK for JavaScr\
ipt Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-secr\
ets-manager"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeCon\
fig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-e\
s/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline",
"build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types &\
& tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"ap\
i-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"yarn g:\
vitest watch --passWithNoTests","test:integration":"yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn g:vitest watc\
h --passWithNoTests -c vitest.config.integ.mts","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^\
3.980.0","@aws-sdk/credential-provider-node":"^3.972.93","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/nod\
e-http-handler":"^4.14.0","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapshot-testing":"^2.4.0","@tsconfig/node20":"20.1.8","@types/nod\
e":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}};init_client3();init_httpAuthSchemes2();init_dist_es4();init_config2();init_config2();var ENV_IMDS_DISABLED2="AWS_EC2_METADATA_DISABLED",remoteProvider=async init=>{let{ENV_CMDS_FULL_URI:ENV_CMDS_FULL_URI2,ENV_CMDS_RELATIVE_URI:ENV_CMDS_RELATIVE_URI2,
fromContainerMetadata:fromContainerMetadata2,fromInstanceMetadata:fromInstanceMetadata2}=await Promise.resolve().then(()=>(init_dist_es5(),dist_es_exports2));if(process.
env[ENV_CMDS_RELATIVE_URI2]||process.env[ENV_CMDS_FULL_URI2]){init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMeta\
data");let{fromHttp:fromHttp2}=await Promise.resolve().then(()=>(init_dist_es7(),dist_es_exports3));return chain(fromHttp2(init),fromContainerMetadata2(init))}return process.
env[ENV_IMDS_DISABLED2]&&process.env[ENV_IMDS_DISABLED2]!=="false"?async()=>{throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled",
{logger:init.logger})}:(init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),fromInstanceMetadata2(init))};function memoizeChain(providers,treatAsExpired){let chain2=internalCreateChain(providers),activeLock,passiveLock,credentials,forceRefreshLock,provider=async options=>{
if(options?.forceRefresh)return forceRefreshLock||(forceRefreshLock=chain2(options).then(c7=>{credentials=c7}).finally(()=>{forceRefreshLock=void 0})),await forceRefreshLock,
credentials;if(credentials?.expiration&&credentials?.expiration?.getTime()<Date.now()&&(credentials=void 0),activeLock)await activeLock;else if(!credentials||treatAsExpired?.(
credentials))if(credentials)passiveLock||(passiveLock=chain2(options).then(c7=>{credentials=c7}).catch(()=>{}).finally(()=>{passiveLock=void 0}));else return activeLock=
chain2(options).then(c7=>{credentials=c7}).finally(()=>{activeLock=void 0}),provider(options);return credentials};return provider}var internalCreateChain=providers=>async awsIdentityProperties=>{
let lastProviderError;for(let provider of providers)try{return await provider(awsIdentityProperties)}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;
throw err}throw lastProviderError};var multipleCredentialSourceWarningEmitted=!1,defaultProvider=(init={})=>memoizeChain([async()=>{if(init.profile??process.env[ENV_PROFILE])throw process.env[ENV_KEY]&&
process.env[ENV_SECRET]&&(multipleCredentialSourceWarningEmitted||((init.logger?.warn&&init.logger?.constructor?.name!=="NoOpLogger"?init.logger.warn.bind(init.
logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=!0)),new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.",{logger:init.logger,tryNextLink:!0});
return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),fromEnv2(init)()},async awsIdentityProperties=>{init.logger?.debug("@a\
ws-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init;if(!ssoStartUrl&&!ssoAccountId&&
!ssoRegion&&!ssoRoleName&&!ssoSession)throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:init.
logger});let{fromSSO:fromSSO2}=await Promise.resolve().then(()=>(init_dist_es10(),dist_es_exports4));return fromSSO2(init)(awsIdentityProperties)},async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");let{fromIni:fromIni2}=await Promise.resolve().then(()=>(init_dist_es15(),dist_es_exports8));
return fromIni2(init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
let{fromProcess:fromProcess2}=await Promise.resolve().then(()=>(init_dist_es13(),dist_es_exports6));return fromProcess2(init)(awsIdentityProperties)},async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");let{fromTokenFile:fromTokenFile2}=await Promise.resolve().then(()=>(init_dist_es14(),dist_es_exports7));
return fromTokenFile2(init)(awsIdentityProperties)},async()=>(init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await remoteProvider(
init))()),async()=>{throw new CredentialsProviderError("Could not load credentials from any providers",{tryNextLink:!1,logger:init.logger})}],credentialsTreatedAsExpired);var credentialsTreatedAsExpired=credentials=>credentials?.expiration!==void 0&&credentials.expiration.getTime()-Date.now()<3e5;init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_httpAuthSchemes2();init_protocols2();init_checksum3();init_client2();init_protocols();init_serde();init_client3();init_endpoints();init_endpoints();var m3="ref",a5=-1,b5=!0,c5="isSet",d5="PartitionResult",e5="booleanEquals",f5="getAttr",g5="stringEquals",h5={[m3]:"Endpoint"},i5={[m3]:d5},j5={
fn:f5,argv:[i5,"name"]},k5={},l3=[{[m3]:"Region"}],_data5={conditions:[[c5,[h5]],[c5,l3],["aws.partition",l3,d5],[e5,[{[m3]:"UseFIPS"},b5]],[e5,[{[m3]:"UseDualS\
tack"},b5]],[e5,[{fn:f5,argv:[i5,"supportsDualStack"]},b5]],[e5,[{fn:f5,argv:[i5,"supportsFIPS"]},b5]],[g5,[j5,"aws"]],[g5,[j5,"aws-cn"]],[g5,[j5,"aws-us-gov"]]],
results:[[a5],[a5,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a5,"Invalid Configuration: Dualstack and custom endpoint are not support\
ed"],[h5,k5],["https://secretsmanager-fips.{Region}.amazonaws.com",k5],["https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k5],[a5,"FIP\
S and DualStack are enabled, but this partition does not support one or both"],["https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}",k5],[a5,"FIPS\
 is enabled but this partition does not support FIPS"],["https://secretsmanager.{Region}.amazonaws.com",k5],["https://secretsmanager.{Region}.amazonaws.com.cn",
k5],["https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}",k5],[a5,"DualStack is enabled but this partition does not support DualStack"],["http\
s://secretsmanager.{Region}.{PartitionResult#dnsSuffix}",k5],[a5,"Invalid Configuration: Missing Region"]]},root5=2,r5=1e8,nodes5=new Int32Array([-1,1,-1,0,17,3,
1,4,r5+14,2,5,r5+14,3,11,6,4,7,r5+13,5,8,r5+12,7,r5+9,9,8,r5+10,10,9,r5+9,r5+11,4,13,12,6,r5+7,r5+8,5,14,r5+6,6,15,r5+6,7,r5+4,16,9,r5+4,r5+5,3,r5+1,18,4,r5+2,r5+
3]),bdd5=BinaryDecisionDiagram.from(nodes5,root5,_data5.conditions,_data5.results);var cache5=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver5=(endpointParams,context={})=>cache5.get(endpointParams,
()=>decideEndpoint(bdd5,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions;init_schema();init_client2();var SecretsManagerServiceException=class _SecretsManagerServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.secretsm\
anager#SecretsManagerServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_SecretsManagerServiceException.prototype)}};var DecryptionFailure=class _DecryptionFailure extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#DecryptionFailure";name="Decr\
yptionFailure";$fault="client";Message;constructor(opts){super({name:"DecryptionFailure",$fault:"client",...opts}),Object.setPrototypeOf(this,_DecryptionFailure.
prototype),this.Message=opts.Message}},InternalServiceError=class _InternalServiceError extends SecretsManagerServiceException{static shapeId="com.amazonaws.sec\
retsmanager#InternalServiceError";name="InternalServiceError";$fault="server";Message;constructor(opts){super({name:"InternalServiceError",$fault:"server",...opts}),
Object.setPrototypeOf(this,_InternalServiceError.prototype),this.Message=opts.Message}},InvalidNextTokenException=class _InvalidNextTokenException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#InvalidNextTokenException";name="InvalidNextTokenException";$fault="client";Message;constructor(opts){super({name:"InvalidNextToken\
Exception",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidNextTokenException.prototype),this.Message=opts.Message}},InvalidParameterException=class _InvalidParameterException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#InvalidParameterException";name="InvalidParameterException";$fault="client";Message;constructor(opts){super({name:"InvalidParameter\
Exception",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterException.prototype),this.Message=opts.Message}},InvalidRequestException3=class _InvalidRequestException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#InvalidRequestException";name="InvalidRequestException";$fault="client";Message;constructor(opts){super({name:"InvalidRequestExcept\
ion",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidRequestException.prototype),this.Message=opts.Message}},ResourceNotFoundException2=class _ResourceNotFoundException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";Message;constructor(opts){super({name:"ResourceNotFound\
Exception",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype),this.Message=opts.Message}},EncryptionFailure=class _EncryptionFailure extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#EncryptionFailure";name="EncryptionFailure";$fault="client";Message;constructor(opts){super({name:"EncryptionFailure",$fault:"clien\
t",...opts}),Object.setPrototypeOf(this,_EncryptionFailure.prototype),this.Message=opts.Message}},LimitExceededException=class _LimitExceededException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#LimitExceededException";name="LimitExceededException";$fault="client";Message;constructor(opts){super({name:"LimitExceededException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_LimitExceededException.prototype),this.Message=opts.Message}},MalformedPolicyDocumentException2=class _MalformedPolicyDocumentException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";Message;constructor(opts){super({name:"Ma\
lformedPolicyDocumentException",$fault:"client",...opts}),Object.setPrototypeOf(this,_MalformedPolicyDocumentException.prototype),this.Message=opts.Message}},PreconditionNotMetException=class _PreconditionNotMetException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#PreconditionNotMetException";name="PreconditionNotMetException";$fault="client";Message;constructor(opts){super({name:"Precondition\
NotMetException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PreconditionNotMetException.prototype),this.Message=opts.Message}},ResourceExistsException=class _ResourceExistsException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#ResourceExistsException";name="ResourceExistsException";$fault="client";Message;constructor(opts){super({name:"ResourceExistsExcept\
ion",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceExistsException.prototype),this.Message=opts.Message}},PublicPolicyException=class _PublicPolicyException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#PublicPolicyException";name="PublicPolicyException";$fault="client";Message;constructor(opts){super({name:"PublicPolicyException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_PublicPolicyException.prototype),this.Message=opts.Message}};var _APIELT="APIErrorListType",_APIET="APIErrorType",_ARN="ARN";var _BGSV="BatchGetSecretValue",_BGSVR="BatchGetSecretValueRequest",_BGSVRa="BatchGetSecretValueResponse";var _CD="CreatedDate";var _DF="DecryptionFailure";var _E2="Errors",_EC="ErrorCode";var _EF="EncryptionFailure";var _F="Filters";var _FLT="FiltersListType";var _Fi="Filter";var _GSV="GetSecretValue",_GSVR="GetSecretValueRequest",_GSVRe="GetSecretValueResponse";var _INTE="InvalidNextTokenException";var _IPE="InvalidParameterException",_IRE3="InvalidRequestException";var _ISE3="InternalServiceError",_K2="Key";var _LEE="LimitExceededException";var _M="Message",_MPDE2="MalformedPolicyDocumentException",_MR="MaxResults";var _N="Name";var _NT="NextToken";var _PNME="PreconditionNotMetException",_PPE="PublicPolicyException";var _REE="ResourceExistsException";var _RNFE2="ResourceNotFoundException";var _SB="SecretBinary",_SBT="SecretBinaryType";var _SI2="SecretId",_SIL="SecretIdList";var _SS="SecretString",_SST="SecretStringType",_SV="SecretValues",_SVE="SecretValueEntry";var _SVT="SecretValuesType";var _VI="VersionId";var _VS="VersionStage",_VSe="VersionStages",_Va="Values";var _c5="client",_e5="error",_s5="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager",_se3="server",n05="com.amazonaws.secretsmanager",_s_registry5=new TypeRegistry(
_s5),SecretsManagerServiceException$=[-3,_s5,"SecretsManagerServiceException",0,[],[]];_s_registry5.registerError(SecretsManagerServiceException$,SecretsManagerServiceException);
var n0_registry5=new TypeRegistry(n05),DecryptionFailure$=[-3,n05,_DF,{[_e5]:_c5},[_M],[0]];n0_registry5.registerError(DecryptionFailure$,DecryptionFailure);var EncryptionFailure$=[
-3,n05,_EF,{[_e5]:_c5},[_M],[0]];n0_registry5.registerError(EncryptionFailure$,EncryptionFailure);var InternalServiceError$=[-3,n05,_ISE3,{[_e5]:_se3},[_M],[0]];
n0_registry5.registerError(InternalServiceError$,InternalServiceError);var InvalidNextTokenException$=[-3,n05,_INTE,{[_e5]:_c5},[_M],[0]];n0_registry5.registerError(
InvalidNextTokenException$,InvalidNextTokenException);var InvalidParameterException$=[-3,n05,_IPE,{[_e5]:_c5},[_M],[0]];n0_registry5.registerError(InvalidParameterException$,
InvalidParameterException);var InvalidRequestException$3=[-3,n05,_IRE3,{[_e5]:_c5},[_M],[0]];n0_registry5.registerError(InvalidRequestException$3,InvalidRequestException3);
var LimitExceededException$=[-3,n05,_LEE,{[_e5]:_c5},[_M],[0]];n0_registry5.registerError(LimitExceededException$,LimitExceededException);var MalformedPolicyDocumentException$2=[
-3,n05,_MPDE2,{[_e5]:_c5},[_M],[0]];n0_registry5.registerError(MalformedPolicyDocumentException$2,MalformedPolicyDocumentException2);var PreconditionNotMetException$=[
-3,n05,_PNME,{[_e5]:_c5},[_M],[0]];n0_registry5.registerError(PreconditionNotMetException$,PreconditionNotMetException);var PublicPolicyException$=[-3,n05,_PPE,
{[_e5]:_c5},[_M],[0]];n0_registry5.registerError(PublicPolicyException$,PublicPolicyException);var ResourceExistsException$=[-3,n05,_REE,{[_e5]:_c5},[_M],[0]];n0_registry5.
registerError(ResourceExistsException$,ResourceExistsException);var ResourceNotFoundException$2=[-3,n05,_RNFE2,{[_e5]:_c5},[_M],[0]];n0_registry5.registerError(
ResourceNotFoundException$2,ResourceNotFoundException2);var errorTypeRegistries5=[_s_registry5,n0_registry5];var SecretBinaryType=[0,n05,_SBT,8,21],SecretStringType=[0,n05,_SST,8,0],APIErrorType$=[3,n05,_APIET,0,[_SI2,_EC,_M],[0,0,0]],BatchGetSecretValueRequest$=[3,n05,
_BGSVR,0,[_SIL,_F,_MR,_NT],[64,()=>FiltersListType,1,0]],BatchGetSecretValueResponse$=[3,n05,_BGSVRa,0,[_SV,_NT,_E2],[[()=>SecretValuesType,0],0,()=>APIErrorListType]];var Filter$=[3,n05,_Fi,0,[_K2,_Va],[0,64]];var GetSecretValueRequest$=[3,n05,_GSVR,0,[_SI2,_VI,_VS],[0,0,0],1],GetSecretValueResponse$=[3,n05,_GSVRe,0,[_ARN,_N,_VI,_SB,_SS,_VSe,_CD],[0,0,0,[()=>SecretBinaryType,
0],[()=>SecretStringType,0],64,4]];var SecretValueEntry$=[3,n05,_SVE,0,[_ARN,_N,_VI,_SB,_SS,_VSe,_CD],[0,0,0,[()=>SecretBinaryType,0],[()=>SecretStringType,0],64,4]];var APIErrorListType=[1,n05,_APIELT,0,()=>APIErrorType$];var FiltersListType=[1,n05,_FLT,0,()=>Filter$];var SecretValuesType=[1,n05,_SVT,0,[()=>SecretValueEntry$,0]];var BatchGetSecretValue$=[9,n05,_BGSV,0,()=>BatchGetSecretValueRequest$,()=>BatchGetSecretValueResponse$];var GetSecretValue$=[9,n05,_GSV,0,()=>GetSecretValueRequest$,()=>GetSecretValueResponse$];var getRuntimeConfig9=config=>({apiVersion:"2017-10-17",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver5,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSecretsManagerHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("\
aws.auth#sigv4"),signer:new AwsSdkSigV4Signer}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsJson1_1Protocol,protocolSettings:config?.protocolSettings??
{defaultNamespace:"com.amazonaws.secretsmanager",errorTypeRegistries:errorTypeRegistries5,version:"2017-10-17",serviceTarget:"secretsmanager"},serviceId:config?.
serviceId??"Secrets Manager",sha256:config?.sha256??Sha256Node,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.
utf8Encoder??toUtf8});var getRuntimeConfig10=config=>{emitWarningIfUnsupportedVersion2(process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().
then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig9(config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.
profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??
loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,credentialDefaultProvider:config?.
credentialDefaultProvider??defaultProvider,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}};init_client3();init_client2();init_protocols();var getHttpAuthExtensionConfiguration5=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,
_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);
index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){
return _credentials}}},resolveHttpAuthRuntimeConfig5=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.
credentials()});var resolveRuntimeExtensions5=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(
runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration5(runtimeConfig));return extensions.forEach(extension=>extension.
configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),
resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig5(extensionConfiguration))};var SecretsManagerClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig10(configuration||{});super(_config_0),this.initConfig=
_config_0;let _config_1=resolveClientEndpointParameters(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions5(_config_7,
configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(this.
config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSecretsManagerHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}};init_client2();init_endpoints();var command5=makeBuilder(commonParams,"secretsmanager","SecretsManagerClient",getEndpointPlugin),_ep05={},_mw05=(Command2,cs,config,o3)=>[];var BatchGetSecretValueCommand=class extends command5(_ep05,_mw05,"BatchGetSecretValue",BatchGetSecretValue$){};var GetSecretValueCommand=class extends command5(_ep05,_mw05,"GetSecretValue",GetSecretValue$){};init_client3();init_dist_es2();init_client2();init_config2();init_endpoints();init_protocols();init_retry2();init_schema();init_httpAuthSchemes2();init_client2();var defaultSSMHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(context).operation,
region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption6(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ssm",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}
var defaultSSMHttpAuthSchemeProvider=authParameters=>{let options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption6(authParameters))}
return options},resolveHttpAuthSchemeConfig6=config=>{let config_0=resolveAwsSdkSigV4Config(config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(
config.authSchemePreference??[])})};var resolveClientEndpointParameters6=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??
!1,defaultSigningName:"ssm"}),commonParams6={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var package_default3={name:"@aws-sdk/client-ssm",version:"3.1169.0",description:"AWS SDK for JavaScript Ssm Client for Node.js, Browser and React Native",homepage:"\
https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ssm",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/s\
dk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-ssm"},files:["dist-*/**"],sideEffects:!1,main:"\
./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test\
:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-provider-node":"^3.972.\
97","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"\
^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},
engines:{node:">=20.0.0"}};init_client3();init_httpAuthSchemes2();init_client2();init_config2();init_retry2();init_serde();init_dist_es6();init_httpAuthSchemes2();init_protocols2();init_checksum3();init_client2();init_protocols();init_serde();init_client3();init_endpoints();init_endpoints();var k6="ref",a6=-1,b6=!0,c6="isSet",d6="PartitionResult",e6="booleanEquals",f6="getAttr",g6={[k6]:"Endpoint"},h6={[k6]:d6},i6={},j6=[{[k6]:"Reg\
ion"}],_data6={conditions:[[c6,[g6]],[c6,j6],["aws.partition",j6,d6],[e6,[{[k6]:"UseFIPS"},b6]],[e6,[{[k6]:"UseDualStack"},b6]],[e6,[{fn:f6,argv:[h6,"supportsDu\
alStack"]},b6]],[e6,[{fn:f6,argv:[h6,"supportsFIPS"]},b6]],["stringEquals",[{fn:f6,argv:[h6,"name"]},"aws-us-gov"]]],results:[[a6],[a6,"Invalid Configuration: F\
IPS and custom endpoint are not supported"],[a6,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g6,i6],["https://ssm-fips.{Region}.{P\
artitionResult#dualStackDnsSuffix}",i6],[a6,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.\
com",i6],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",i6],[a6,"FIPS is enabled but this partition does not support FIPS"],["https://ssm.{Region}.{Pa\
rtitionResult#dualStackDnsSuffix}",i6],[a6,"DualStack is enabled but this partition does not support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuff\
ix}",i6],[a6,"Invalid Configuration: Missing Region"]]},root6=2,r6=1e8,nodes6=new Int32Array([-1,1,-1,0,13,3,1,4,r6+12,2,5,r6+12,3,8,6,4,7,r6+11,5,r6+9,r6+10,4,
11,9,6,10,r6+8,7,r6+6,r6+7,5,12,r6+5,6,r6+4,r6+5,3,r6+1,14,4,r6+2,r6+3]),bdd6=BinaryDecisionDiagram.from(nodes6,root6,_data6.conditions,_data6.results);var cache6=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver6=(endpointParams,context={})=>cache6.get(endpointParams,
()=>decideEndpoint(bdd6,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions;init_schema();init_client2();var SSMServiceException=class _SSMServiceException extends ServiceException{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";constructor(options){
super(options),Object.setPrototypeOf(this,_SSMServiceException.prototype)}};var AccessDeniedException3=class _AccessDeniedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AccessDeniedException";name="AccessDeniedE\
xception";$fault="client";Message;constructor(opts){super({name:"AccessDeniedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.
prototype),this.Message=opts.Message}},InternalServerError=class _InternalServerError extends SSMServiceException{static shapeId="com.amazonaws.ssm#InternalServ\
erError";name="InternalServerError";$fault="server";Message;constructor(opts){super({name:"InternalServerError",$fault:"server",...opts}),Object.setPrototypeOf(
this,_InternalServerError.prototype),this.Message=opts.Message}},InvalidResourceId=class _InvalidResourceId extends SSMServiceException{static shapeId="com.amaz\
onaws.ssm#InvalidResourceId";name="InvalidResourceId";$fault="client";constructor(opts){super({name:"InvalidResourceId",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidResourceId.prototype)}},InvalidResourceType=class _InvalidResourceType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResourc\
eType";name="InvalidResourceType";$fault="client";constructor(opts){super({name:"InvalidResourceType",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidResourceType.
prototype)}},TooManyTagsError=class _TooManyTagsError extends SSMServiceException{static shapeId="com.amazonaws.ssm#TooManyTagsError";name="TooManyTagsError";$fault="\
client";constructor(opts){super({name:"TooManyTagsError",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyTagsError.prototype)}},TooManyUpdates=class _TooManyUpdates extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#TooManyUpdates";name="TooManyUpdates";$fault="client";Message;constructor(opts){super({name:"TooManyUpdates",$fault:"client",...opts}),Object.
setPrototypeOf(this,_TooManyUpdates.prototype),this.Message=opts.Message}},AlreadyExistsException=class _AlreadyExistsException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#AlreadyExistsException";name="AlreadyExistsException";$fault="client";Message;constructor(opts){super({name:"AlreadyExistsException",$fault:"c\
lient",...opts}),Object.setPrototypeOf(this,_AlreadyExistsException.prototype),this.Message=opts.Message}},OpsItemConflictException=class _OpsItemConflictException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsItemConflictException";name="OpsItemConflictException";$fault="client";Message;constructor(opts){super({name:"OpsItemConflictException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_OpsItemConflictException.prototype),this.Message=opts.Message}},OpsItemInvalidParameterException=class _OpsItemInvalidParameterException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsItemInvalidParameterException";name="OpsItemInvalidParameterException";$fault="client";ParameterNames;Message;constructor(opts){super({name:"\
OpsItemInvalidParameterException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsItemInvalidParameterException.prototype),this.ParameterNames=opts.ParameterNames,
this.Message=opts.Message}},OpsItemLimitExceededException=class _OpsItemLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#Ops\
ItemLimitExceededException";name="OpsItemLimitExceededException";$fault="client";ResourceTypes;Limit;LimitType;Message;constructor(opts){super({name:"OpsItemLim\
itExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsItemLimitExceededException.prototype),this.ResourceTypes=opts.ResourceTypes,this.Limit=
opts.Limit,this.LimitType=opts.LimitType,this.Message=opts.Message}},OpsItemNotFoundException=class _OpsItemNotFoundException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsItemNotFoundException";name="OpsItemNotFoundException";$fault="client";Message;constructor(opts){super({name:"OpsItemNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_OpsItemNotFoundException.prototype),this.Message=opts.Message}},OpsItemRelatedItemAlreadyExistsException=class _OpsItemRelatedItemAlreadyExistsException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException";name="OpsItemRelatedItemAlreadyExistsException";$fault="client";Message;ResourceUri;OpsItemId;constructor(opts){
super({name:"OpsItemRelatedItemAlreadyExistsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsItemRelatedItemAlreadyExistsException.prototype),
this.Message=opts.Message,this.ResourceUri=opts.ResourceUri,this.OpsItemId=opts.OpsItemId}},DuplicateInstanceId=class _DuplicateInstanceId extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#DuplicateInstanceId";name="DuplicateInstanceId";$fault="client";constructor(opts){super({name:"DuplicateInstanceId",$fault:"client",...opts}),
Object.setPrototypeOf(this,_DuplicateInstanceId.prototype)}},InvalidCommandId=class _InvalidCommandId extends SSMServiceException{static shapeId="com.amazonaws.\
ssm#InvalidCommandId";name="InvalidCommandId";$fault="client";constructor(opts){super({name:"InvalidCommandId",$fault:"client",...opts}),Object.setPrototypeOf(this,
_InvalidCommandId.prototype)}},InvalidInstanceId=class _InvalidInstanceId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInstanceId";name="\
InvalidInstanceId";$fault="client";Message;constructor(opts){super({name:"InvalidInstanceId",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidInstanceId.
prototype),this.Message=opts.Message}},DoesNotExistException=class _DoesNotExistException extends SSMServiceException{static shapeId="com.amazonaws.ssm#DoesNotE\
xistException";name="DoesNotExistException";$fault="client";Message;constructor(opts){super({name:"DoesNotExistException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_DoesNotExistException.prototype),this.Message=opts.Message}},InvalidParameters=class _InvalidParameters extends SSMServiceException{static shapeId="com.am\
azonaws.ssm#InvalidParameters";name="InvalidParameters";$fault="client";Message;constructor(opts){super({name:"InvalidParameters",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidParameters.prototype),this.Message=opts.Message}},AssociationAlreadyExists=class _AssociationAlreadyExists extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#AssociationAlreadyExists";name="AssociationAlreadyExists";$fault="client";constructor(opts){super({name:"AssociationAlreadyExists",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_AssociationAlreadyExists.prototype)}},AssociationLimitExceeded=class _AssociationLimitExceeded extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#AssociationLimitExceeded";name="AssociationLimitExceeded";$fault="client";constructor(opts){super({name:"AssociationLimitExceeded",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_AssociationLimitExceeded.prototype)}},InvalidDocument=class _InvalidDocument extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidDocument";name="InvalidDocument";$fault="client";Message;constructor(opts){super({name:"InvalidDocument",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidDocument.prototype),this.Message=opts.Message}},InvalidDocumentVersion=class _InvalidDocumentVersion extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidDocumentVersion";name="InvalidDocumentVersion";$fault="client";Message;constructor(opts){super({name:"InvalidDocumentVersion",$fault:"c\
lient",...opts}),Object.setPrototypeOf(this,_InvalidDocumentVersion.prototype),this.Message=opts.Message}},InvalidOutputLocation=class _InvalidOutputLocation extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidOutputLocation";name="InvalidOutputLocation";$fault="client";constructor(opts){super({name:"InvalidOutputLocation",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidOutputLocation.prototype)}},InvalidSchedule=class _InvalidSchedule extends SSMServiceException{static shapeId="com.amazonaws.\
ssm#InvalidSchedule";name="InvalidSchedule";$fault="client";Message;constructor(opts){super({name:"InvalidSchedule",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidSchedule.prototype),this.Message=opts.Message}},InvalidTag=class _InvalidTag extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidT\
ag";name="InvalidTag";$fault="client";Message;constructor(opts){super({name:"InvalidTag",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidTag.prototype),
this.Message=opts.Message}},InvalidTarget=class _InvalidTarget extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTarget";name="InvalidTarget";$fault="\
client";Message;constructor(opts){super({name:"InvalidTarget",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidTarget.prototype),this.Message=opts.Message}},
InvalidTargetMaps=class _InvalidTargetMaps extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTargetMaps";name="InvalidTargetMaps";$fault="cli\
ent";Message;constructor(opts){super({name:"InvalidTargetMaps",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidTargetMaps.prototype),this.Message=opts.
Message}},UnsupportedPlatformType=class _UnsupportedPlatformType extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedPlatformType";name="Un\
supportedPlatformType";$fault="client";Message;constructor(opts){super({name:"UnsupportedPlatformType",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedPlatformType.
prototype),this.Message=opts.Message}},ConflictException=class _ConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ConflictExceptio\
n";name="ConflictException";$fault="client";Message;constructor(opts){super({name:"ConflictException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ConflictException.
prototype),this.Message=opts.Message}},ServiceQuotaExceededException=class _ServiceQuotaExceededException extends SSMServiceException{static shapeId="com.amazon\
aws.ssm#ServiceQuotaExceededException";name="ServiceQuotaExceededException";$fault="client";Message;ResourceId;ResourceType;QuotaCode;ServiceCode;constructor(opts){
super({name:"ServiceQuotaExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ServiceQuotaExceededException.prototype),this.Message=opts.Message,
this.ResourceId=opts.ResourceId,this.ResourceType=opts.ResourceType,this.QuotaCode=opts.QuotaCode,this.ServiceCode=opts.ServiceCode}},DocumentAlreadyExists=class _DocumentAlreadyExists extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#DocumentAlreadyExists";name="DocumentAlreadyExists";$fault="client";Message;constructor(opts){super({name:"DocumentAlreadyExists",$fault:"clie\
nt",...opts}),Object.setPrototypeOf(this,_DocumentAlreadyExists.prototype),this.Message=opts.Message}},DocumentLimitExceeded=class _DocumentLimitExceeded extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#DocumentLimitExceeded";name="DocumentLimitExceeded";$fault="client";Message;constructor(opts){super({name:"DocumentLimitExceeded",$fault:"clie\
nt",...opts}),Object.setPrototypeOf(this,_DocumentLimitExceeded.prototype),this.Message=opts.Message}},InvalidDocumentContent=class _InvalidDocumentContent extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidDocumentContent";name="InvalidDocumentContent";$fault="client";Message;constructor(opts){super({name:"InvalidDocumentContent",$fault:"c\
lient",...opts}),Object.setPrototypeOf(this,_InvalidDocumentContent.prototype),this.Message=opts.Message}},InvalidDocumentSchemaVersion=class _InvalidDocumentSchemaVersion extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidDocumentSchemaVersion";name="InvalidDocumentSchemaVersion";$fault="client";Message;constructor(opts){super({name:"InvalidDocumentSchema\
Version",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidDocumentSchemaVersion.prototype),this.Message=opts.Message}},MaxDocumentSizeExceeded=class _MaxDocumentSizeExceeded extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#MaxDocumentSizeExceeded";name="MaxDocumentSizeExceeded";$fault="client";Message;constructor(opts){super({name:"MaxDocumentSizeExceeded",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_MaxDocumentSizeExceeded.prototype),this.Message=opts.Message}},NoLongerSupportedException=class _NoLongerSupportedException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#NoLongerSupportedException";name="NoLongerSupportedException";$fault="client";Message;constructor(opts){super({name:"NoLongerSupportedExceptio\
n",$fault:"client",...opts}),Object.setPrototypeOf(this,_NoLongerSupportedException.prototype),this.Message=opts.Message}},IdempotentParameterMismatch=class _IdempotentParameterMismatch extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#IdempotentParameterMismatch";name="IdempotentParameterMismatch";$fault="client";Message;constructor(opts){super({name:"IdempotentParameterMism\
atch",$fault:"client",...opts}),Object.setPrototypeOf(this,_IdempotentParameterMismatch.prototype),this.Message=opts.Message}},ResourceLimitExceededException=class _ResourceLimitExceededException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ResourceLimitExceededException";name="ResourceLimitExceededException";$fault="client";Message;constructor(opts){super({name:"ResourceLimitExce\
ededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceLimitExceededException.prototype),this.Message=opts.Message}},OpsItemAccessDeniedException=class _OpsItemAccessDeniedException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsItemAccessDeniedException";name="OpsItemAccessDeniedException";$fault="client";Message;constructor(opts){super({name:"OpsItemAccessDeniedEx\
ception",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsItemAccessDeniedException.prototype),this.Message=opts.Message}},OpsItemAlreadyExistsException=class _OpsItemAlreadyExistsException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsItemAlreadyExistsException";name="OpsItemAlreadyExistsException";$fault="client";Message;OpsItemId;constructor(opts){super({name:"OpsItemAl\
readyExistsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsItemAlreadyExistsException.prototype),this.Message=opts.Message,this.OpsItemId=opts.
OpsItemId}},OpsMetadataAlreadyExistsException=class _OpsMetadataAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadata\
AlreadyExistsException";name="OpsMetadataAlreadyExistsException";$fault="client";constructor(opts){super({name:"OpsMetadataAlreadyExistsException",$fault:"clien\
t",...opts}),Object.setPrototypeOf(this,_OpsMetadataAlreadyExistsException.prototype)}},OpsMetadataInvalidArgumentException=class _OpsMetadataInvalidArgumentException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsMetadataInvalidArgumentException";name="OpsMetadataInvalidArgumentException";$fault="client";constructor(opts){super({name:"OpsMetadataInva\
lidArgumentException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsMetadataInvalidArgumentException.prototype)}},OpsMetadataLimitExceededException=class _OpsMetadataLimitExceededException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsMetadataLimitExceededException";name="OpsMetadataLimitExceededException";$fault="client";constructor(opts){super({name:"OpsMetadataLimitExc\
eededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsMetadataLimitExceededException.prototype)}},OpsMetadataTooManyUpdatesException=class _OpsMetadataTooManyUpdatesException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsMetadataTooManyUpdatesException";name="OpsMetadataTooManyUpdatesException";$fault="client";constructor(opts){super({name:"OpsMetadataTooMan\
yUpdatesException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsMetadataTooManyUpdatesException.prototype)}},ResourceDataSyncAlreadyExistsException=class _ResourceDataSyncAlreadyExistsException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException";name="ResourceDataSyncAlreadyExistsException";$fault="client";SyncName;constructor(opts){super({name:"\
ResourceDataSyncAlreadyExistsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceDataSyncAlreadyExistsException.prototype),this.SyncName=opts.
SyncName}},ResourceDataSyncCountExceededException=class _ResourceDataSyncCountExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#Re\
sourceDataSyncCountExceededException";name="ResourceDataSyncCountExceededException";$fault="client";Message;constructor(opts){super({name:"ResourceDataSyncCount\
ExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceDataSyncCountExceededException.prototype),this.Message=opts.Message}},ResourceDataSyncInvalidConfigurationException=class _ResourceDataSyncInvalidConfigurationException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException";name="ResourceDataSyncInvalidConfigurationException";$fault="client";Message;constructor(opts){
super({name:"ResourceDataSyncInvalidConfigurationException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceDataSyncInvalidConfigurationException.
prototype),this.Message=opts.Message}},InvalidActivation=class _InvalidActivation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidActivatio\
n";name="InvalidActivation";$fault="client";Message;constructor(opts){super({name:"InvalidActivation",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidActivation.
prototype),this.Message=opts.Message}},InvalidActivationId=class _InvalidActivationId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidActiv\
ationId";name="InvalidActivationId";$fault="client";Message;constructor(opts){super({name:"InvalidActivationId",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidActivationId.prototype),this.Message=opts.Message}},AssociationDoesNotExist=class _AssociationDoesNotExist extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#AssociationDoesNotExist";name="AssociationDoesNotExist";$fault="client";Message;constructor(opts){super({name:"AssociationDoesNotExist",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_AssociationDoesNotExist.prototype),this.Message=opts.Message}},ResourceNotFoundException3=class _ResourceNotFoundException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";Message;constructor(opts){super({name:"ResourceNotFoundException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype),this.Message=opts.Message}},AssociatedInstances=class _AssociatedInstances extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#AssociatedInstances";name="AssociatedInstances";$fault="client";constructor(opts){super({name:"AssociatedInstances",$fault:"client",...opts}),
Object.setPrototypeOf(this,_AssociatedInstances.prototype)}},InvalidDocumentOperation=class _InvalidDocumentOperation extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidDocumentOperation";name="InvalidDocumentOperation";$fault="client";Message;constructor(opts){super({name:"InvalidDocumentOperation",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InvalidDocumentOperation.prototype),this.Message=opts.Message}},InvalidDeleteInventoryParametersException=class _InvalidDeleteInventoryParametersException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidDeleteInventoryParametersException";name="InvalidDeleteInventoryParametersException";$fault="client";Message;constructor(opts){super({name:"\
InvalidDeleteInventoryParametersException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidDeleteInventoryParametersException.prototype),this.Message=
opts.Message}},InvalidInventoryRequestException=class _InvalidInventoryRequestException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInv\
entoryRequestException";name="InvalidInventoryRequestException";$fault="client";Message;constructor(opts){super({name:"InvalidInventoryRequestException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InvalidInventoryRequestException.prototype),this.Message=opts.Message}},InvalidOptionException=class _InvalidOptionException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidOptionException";name="InvalidOptionException";$fault="client";Message;constructor(opts){super({name:"InvalidOptionException",$fault:"c\
lient",...opts}),Object.setPrototypeOf(this,_InvalidOptionException.prototype),this.Message=opts.Message}},InvalidTypeNameException=class _InvalidTypeNameException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidTypeNameException";name="InvalidTypeNameException";$fault="client";Message;constructor(opts){super({name:"InvalidTypeNameException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InvalidTypeNameException.prototype),this.Message=opts.Message}},OpsMetadataNotFoundException=class _OpsMetadataNotFoundException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsMetadataNotFoundException";name="OpsMetadataNotFoundException";$fault="client";constructor(opts){super({name:"OpsMetadataNotFoundException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsMetadataNotFoundException.prototype)}},ParameterNotFound=class _ParameterNotFound extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ParameterNotFound";name="ParameterNotFound";$fault="client";constructor(opts){super({name:"ParameterNotFound",$fault:"client",...opts}),Object.
setPrototypeOf(this,_ParameterNotFound.prototype)}},ResourceInUseException=class _ResourceInUseException extends SSMServiceException{static shapeId="com.amazona\
ws.ssm#ResourceInUseException";name="ResourceInUseException";$fault="client";Message;constructor(opts){super({name:"ResourceInUseException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ResourceInUseException.prototype),this.Message=opts.Message}},ResourceDataSyncNotFoundException=class _ResourceDataSyncNotFoundException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ResourceDataSyncNotFoundException";name="ResourceDataSyncNotFoundException";$fault="client";SyncName;SyncType;Message;constructor(opts){super(
{name:"ResourceDataSyncNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceDataSyncNotFoundException.prototype),this.SyncName=opts.
SyncName,this.SyncType=opts.SyncType,this.Message=opts.Message}},MalformedResourcePolicyDocumentException=class _MalformedResourcePolicyDocumentException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#MalformedResourcePolicyDocumentException";name="MalformedResourcePolicyDocumentException";$fault="client";Message;constructor(opts){super({name:"\
MalformedResourcePolicyDocumentException",$fault:"client",...opts}),Object.setPrototypeOf(this,_MalformedResourcePolicyDocumentException.prototype),this.Message=
opts.Message}},ResourcePolicyConflictException=class _ResourcePolicyConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePoli\
cyConflictException";name="ResourcePolicyConflictException";$fault="client";Message;constructor(opts){super({name:"ResourcePolicyConflictException",$fault:"clie\
nt",...opts}),Object.setPrototypeOf(this,_ResourcePolicyConflictException.prototype),this.Message=opts.Message}},ResourcePolicyInvalidParameterException=class _ResourcePolicyInvalidParameterException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ResourcePolicyInvalidParameterException";name="ResourcePolicyInvalidParameterException";$fault="client";ParameterNames;Message;constructor(opts){
super({name:"ResourcePolicyInvalidParameterException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourcePolicyInvalidParameterException.prototype),this.
ParameterNames=opts.ParameterNames,this.Message=opts.Message}},ResourcePolicyNotFoundException=class _ResourcePolicyNotFoundException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ResourcePolicyNotFoundException";name="ResourcePolicyNotFoundException";$fault="client";Message;constructor(opts){super({name:"ResourcePolicyN\
otFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourcePolicyNotFoundException.prototype),this.Message=opts.Message}},TargetInUseException=class _TargetInUseException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#TargetInUseException";name="TargetInUseException";$fault="client";Message;constructor(opts){super({name:"TargetInUseException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_TargetInUseException.prototype),this.Message=opts.Message}},InvalidFilter=class _InvalidFilter extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidFilter";name="InvalidFilter";$fault="client";Message;constructor(opts){super({name:"InvalidFilter",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidFilter.prototype),this.Message=opts.Message}},InvalidNextToken=class _InvalidNextToken extends SSMServiceException{static shapeId="com.amazonaws.ss\
m#InvalidNextToken";name="InvalidNextToken";$fault="client";Message;constructor(opts){super({name:"InvalidNextToken",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidNextToken.prototype),this.Message=opts.Message}},InvalidAssociationVersion=class _InvalidAssociationVersion extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidAssociationVersion";name="InvalidAssociationVersion";$fault="client";Message;constructor(opts){super({name:"InvalidAssociationVersion",
$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidAssociationVersion.prototype),this.Message=opts.Message}},AssociationExecutionDoesNotExist=class _AssociationExecutionDoesNotExist extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#AssociationExecutionDoesNotExist";name="AssociationExecutionDoesNotExist";$fault="client";Message;constructor(opts){super({name:"AssociationEx\
ecutionDoesNotExist",$fault:"client",...opts}),Object.setPrototypeOf(this,_AssociationExecutionDoesNotExist.prototype),this.Message=opts.Message}},InvalidFilterKey=class _InvalidFilterKey extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidFilterKey";name="InvalidFilterKey";$fault="client";constructor(opts){super({name:"InvalidFilterKey",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidFilterKey.prototype)}},InvalidFilterValue=class _InvalidFilterValue extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterValu\
e";name="InvalidFilterValue";$fault="client";Message;constructor(opts){super({name:"InvalidFilterValue",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidFilterValue.
prototype),this.Message=opts.Message}},AutomationExecutionNotFoundException=class _AutomationExecutionNotFoundException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#AutomationExecutionNotFoundException";name="AutomationExecutionNotFoundException";$fault="client";Message;constructor(opts){super({name:"Autom\
ationExecutionNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AutomationExecutionNotFoundException.prototype),this.Message=opts.Message}},
InvalidPermissionType=class _InvalidPermissionType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPermissionType";name="InvalidPermissionT\
ype";$fault="client";Message;constructor(opts){super({name:"InvalidPermissionType",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidPermissionType.prototype),
this.Message=opts.Message}},UnsupportedOperatingSystem=class _UnsupportedOperatingSystem extends SSMServiceException{static shapeId="com.amazonaws.ssm#Unsupport\
edOperatingSystem";name="UnsupportedOperatingSystem";$fault="client";Message;constructor(opts){super({name:"UnsupportedOperatingSystem",$fault:"client",...opts}),
Object.setPrototypeOf(this,_UnsupportedOperatingSystem.prototype),this.Message=opts.Message}},InvalidInstanceInformationFilterValue=class _InvalidInstanceInformationFilterValue extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidInstanceInformationFilterValue";name="InvalidInstanceInformationFilterValue";$fault="client";constructor(opts){super({name:"InvalidInst\
anceInformationFilterValue",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidInstanceInformationFilterValue.prototype)}},InvalidInstancePropertyFilterValue=class _InvalidInstancePropertyFilterValue extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidInstancePropertyFilterValue";name="InvalidInstancePropertyFilterValue";$fault="client";constructor(opts){super({name:"InvalidInstancePr\
opertyFilterValue",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidInstancePropertyFilterValue.prototype)}},InvalidDeletionIdException=class _InvalidDeletionIdException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidDeletionIdException";name="InvalidDeletionIdException";$fault="client";Message;constructor(opts){super({name:"InvalidDeletionIdExceptio\
n",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidDeletionIdException.prototype),this.Message=opts.Message}},InvalidFilterOption=class _InvalidFilterOption extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidFilterOption";name="InvalidFilterOption";$fault="client";constructor(opts){super({name:"InvalidFilterOption",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidFilterOption.prototype)}},OpsItemRelatedItemAssociationNotFoundException=class _OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException";name="OpsItemRelatedItemAssociationNotFoundException";$fault="client";Message;constructor(opts){
super({name:"OpsItemRelatedItemAssociationNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsItemRelatedItemAssociationNotFoundException.
prototype),this.Message=opts.Message}},ThrottlingException=class _ThrottlingException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ThrottlingEx\
ception";name="ThrottlingException";$fault="client";Message;QuotaCode;ServiceCode;constructor(opts){super({name:"ThrottlingException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ThrottlingException.prototype),this.Message=opts.Message,this.QuotaCode=opts.QuotaCode,this.ServiceCode=opts.ServiceCode}},ValidationException2=class _ValidationException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ValidationException";name="ValidationException";$fault="client";Message;ReasonCode;constructor(opts){super({name:"ValidationException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ValidationException.prototype),this.Message=opts.Message,this.ReasonCode=opts.ReasonCode}},InvalidDocumentType=class _InvalidDocumentType extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidDocumentType";name="InvalidDocumentType";$fault="client";Message;constructor(opts){super({name:"InvalidDocumentType",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidDocumentType.prototype),this.Message=opts.Message}},UnsupportedCalendarException=class _UnsupportedCalendarException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#UnsupportedCalendarException";name="UnsupportedCalendarException";$fault="client";Message;constructor(opts){super({name:"UnsupportedCalendarEx\
ception",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedCalendarException.prototype),this.Message=opts.Message}},InvalidPluginName=class _InvalidPluginName extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidPluginName";name="InvalidPluginName";$fault="client";constructor(opts){super({name:"InvalidPluginName",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidPluginName.prototype)}},InvocationDoesNotExist=class _InvocationDoesNotExist extends SSMServiceException{static shapeId="com.amazona\
ws.ssm#InvocationDoesNotExist";name="InvocationDoesNotExist";$fault="client";constructor(opts){super({name:"InvocationDoesNotExist",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvocationDoesNotExist.prototype)}},UnsupportedFeatureRequiredException=class _UnsupportedFeatureRequiredException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#UnsupportedFeatureRequiredException";name="UnsupportedFeatureRequiredException";$fault="client";Message;constructor(opts){super({name:"Unsuppo\
rtedFeatureRequiredException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedFeatureRequiredException.prototype),this.Message=opts.Message}},InvalidAggregatorException=class _InvalidAggregatorException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidAggregatorException";name="InvalidAggregatorException";$fault="client";Message;constructor(opts){super({name:"InvalidAggregatorExceptio\
n",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidAggregatorException.prototype),this.Message=opts.Message}},InvalidInventoryGroupException=class _InvalidInventoryGroupException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidInventoryGroupException";name="InvalidInventoryGroupException";$fault="client";Message;constructor(opts){super({name:"InvalidInventoryG\
roupException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidInventoryGroupException.prototype),this.Message=opts.Message}},InvalidResultAttributeException=class _InvalidResultAttributeException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidResultAttributeException";name="InvalidResultAttributeException";$fault="client";Message;constructor(opts){super({name:"InvalidResultAt\
tributeException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidResultAttributeException.prototype),this.Message=opts.Message}},InvalidKeyId=class _InvalidKeyId extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidKeyId";name="InvalidKeyId";$fault="client";constructor(opts){super({name:"InvalidKeyId",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidKeyId.prototype)}},ParameterVersionNotFound=class _ParameterVersionNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#Parameter\
VersionNotFound";name="ParameterVersionNotFound";$fault="client";constructor(opts){super({name:"ParameterVersionNotFound",$fault:"client",...opts}),Object.setPrototypeOf(
this,_ParameterVersionNotFound.prototype)}},ServiceSettingNotFound=class _ServiceSettingNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#S\
erviceSettingNotFound";name="ServiceSettingNotFound";$fault="client";Message;constructor(opts){super({name:"ServiceSettingNotFound",$fault:"client",...opts}),Object.
setPrototypeOf(this,_ServiceSettingNotFound.prototype),this.Message=opts.Message}},ParameterVersionLabelLimitExceeded=class _ParameterVersionLabelLimitExceeded extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ParameterVersionLabelLimitExceeded";name="ParameterVersionLabelLimitExceeded";$fault="client";constructor(opts){super({name:"ParameterVersionL\
abelLimitExceeded",$fault:"client",...opts}),Object.setPrototypeOf(this,_ParameterVersionLabelLimitExceeded.prototype)}},UnsupportedOperationException=class _UnsupportedOperationException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#UnsupportedOperationException";name="UnsupportedOperationException";$fault="client";Message;constructor(opts){super({name:"UnsupportedOperatio\
nException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedOperationException.prototype),this.Message=opts.Message}},DocumentPermissionLimit=class _DocumentPermissionLimit extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#DocumentPermissionLimit";name="DocumentPermissionLimit";$fault="client";Message;constructor(opts){super({name:"DocumentPermissionLimit",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_DocumentPermissionLimit.prototype),this.Message=opts.Message}},ComplianceTypeCountLimitExceededException=class _ComplianceTypeCountLimitExceededException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ComplianceTypeCountLimitExceededException";name="ComplianceTypeCountLimitExceededException";$fault="client";Message;constructor(opts){super({name:"\
ComplianceTypeCountLimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ComplianceTypeCountLimitExceededException.prototype),this.Message=
opts.Message}},InvalidItemContentException=class _InvalidItemContentException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidItemContentEx\
ception";name="InvalidItemContentException";$fault="client";TypeName;Message;constructor(opts){super({name:"InvalidItemContentException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidItemContentException.prototype),this.TypeName=opts.TypeName,this.Message=opts.Message}},ItemSizeLimitExceededException=class _ItemSizeLimitExceededException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ItemSizeLimitExceededException";name="ItemSizeLimitExceededException";$fault="client";TypeName;Message;constructor(opts){super({name:"ItemSize\
LimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ItemSizeLimitExceededException.prototype),this.TypeName=opts.TypeName,this.Message=
opts.Message}},TotalSizeLimitExceededException=class _TotalSizeLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#TotalSizeLim\
itExceededException";name="TotalSizeLimitExceededException";$fault="client";Message;constructor(opts){super({name:"TotalSizeLimitExceededException",$fault:"clie\
nt",...opts}),Object.setPrototypeOf(this,_TotalSizeLimitExceededException.prototype),this.Message=opts.Message}},CustomSchemaCountLimitExceededException=class _CustomSchemaCountLimitExceededException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#CustomSchemaCountLimitExceededException";name="CustomSchemaCountLimitExceededException";$fault="client";Message;constructor(opts){super({name:"\
CustomSchemaCountLimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_CustomSchemaCountLimitExceededException.prototype),this.Message=opts.
Message}},InvalidInventoryItemContextException=class _InvalidInventoryItemContextException extends SSMServiceException{static shapeId="com.amazonaws.ssm#Invalid\
InventoryItemContextException";name="InvalidInventoryItemContextException";$fault="client";Message;constructor(opts){super({name:"InvalidInventoryItemContextExc\
eption",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidInventoryItemContextException.prototype),this.Message=opts.Message}},ItemContentMismatchException=class _ItemContentMismatchException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ItemContentMismatchException";name="ItemContentMismatchException";$fault="client";TypeName;Message;constructor(opts){super({name:"ItemContentM\
ismatchException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ItemContentMismatchException.prototype),this.TypeName=opts.TypeName,this.Message=opts.Message}},
SubTypeCountLimitExceededException=class _SubTypeCountLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#SubTypeCountLimitExce\
ededException";name="SubTypeCountLimitExceededException";$fault="client";Message;constructor(opts){super({name:"SubTypeCountLimitExceededException",$fault:"clie\
nt",...opts}),Object.setPrototypeOf(this,_SubTypeCountLimitExceededException.prototype),this.Message=opts.Message}},UnsupportedInventoryItemContextException=class _UnsupportedInventoryItemContextException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#UnsupportedInventoryItemContextException";name="UnsupportedInventoryItemContextException";$fault="client";TypeName;Message;constructor(opts){super(
{name:"UnsupportedInventoryItemContextException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedInventoryItemContextException.prototype),this.
TypeName=opts.TypeName,this.Message=opts.Message}},UnsupportedInventorySchemaVersionException=class _UnsupportedInventorySchemaVersionException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#UnsupportedInventorySchemaVersionException";name="UnsupportedInventorySchemaVersionException";$fault="client";Message;constructor(opts){super(
{name:"UnsupportedInventorySchemaVersionException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedInventorySchemaVersionException.prototype),this.
Message=opts.Message}},HierarchyLevelLimitExceededException=class _HierarchyLevelLimitExceededException extends SSMServiceException{static shapeId="com.amazonaw\
s.ssm#HierarchyLevelLimitExceededException";name="HierarchyLevelLimitExceededException";$fault="client";constructor(opts){super({name:"HierarchyLevelLimitExceed\
edException",$fault:"client",...opts}),Object.setPrototypeOf(this,_HierarchyLevelLimitExceededException.prototype)}},HierarchyTypeMismatchException=class _HierarchyTypeMismatchException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#HierarchyTypeMismatchException";name="HierarchyTypeMismatchException";$fault="client";constructor(opts){super({name:"HierarchyTypeMismatchExce\
ption",$fault:"client",...opts}),Object.setPrototypeOf(this,_HierarchyTypeMismatchException.prototype)}},IncompatiblePolicyException=class _IncompatiblePolicyException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#IncompatiblePolicyException";name="IncompatiblePolicyException";$fault="client";constructor(opts){super({name:"IncompatiblePolicyException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_IncompatiblePolicyException.prototype)}},InvalidAllowedPatternException=class _InvalidAllowedPatternException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidAllowedPatternException";name="InvalidAllowedPatternException";$fault="client";constructor(opts){super({name:"InvalidAllowedPatternExce\
ption",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidAllowedPatternException.prototype)}},InvalidPolicyAttributeException=class _InvalidPolicyAttributeException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidPolicyAttributeException";name="InvalidPolicyAttributeException";$fault="client";constructor(opts){super({name:"InvalidPolicyAttributeE\
xception",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidPolicyAttributeException.prototype)}},InvalidPolicyTypeException=class _InvalidPolicyTypeException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidPolicyTypeException";name="InvalidPolicyTypeException";$fault="client";constructor(opts){super({name:"InvalidPolicyTypeException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InvalidPolicyTypeException.prototype)}},ParameterAlreadyExists=class _ParameterAlreadyExists extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ParameterAlreadyExists";name="ParameterAlreadyExists";$fault="client";constructor(opts){super({name:"ParameterAlreadyExists",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ParameterAlreadyExists.prototype)}},ParameterLimitExceeded=class _ParameterLimitExceeded extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ParameterLimitExceeded";name="ParameterLimitExceeded";$fault="client";constructor(opts){super({name:"ParameterLimitExceeded",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ParameterLimitExceeded.prototype)}},ParameterMaxVersionLimitExceeded=class _ParameterMaxVersionLimitExceeded extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ParameterMaxVersionLimitExceeded";name="ParameterMaxVersionLimitExceeded";$fault="client";constructor(opts){super({name:"ParameterMaxVersionLi\
mitExceeded",$fault:"client",...opts}),Object.setPrototypeOf(this,_ParameterMaxVersionLimitExceeded.prototype)}},ParameterPatternMismatchException=class _ParameterPatternMismatchException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ParameterPatternMismatchException";name="ParameterPatternMismatchException";$fault="client";constructor(opts){super({name:"ParameterPatternMis\
matchException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ParameterPatternMismatchException.prototype)}},PoliciesLimitExceededException=class _PoliciesLimitExceededException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#PoliciesLimitExceededException";name="PoliciesLimitExceededException";$fault="client";constructor(opts){super({name:"PoliciesLimitExceededExce\
ption",$fault:"client",...opts}),Object.setPrototypeOf(this,_PoliciesLimitExceededException.prototype)}},UnsupportedParameterType=class _UnsupportedParameterType extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#UnsupportedParameterType";name="UnsupportedParameterType";$fault="client";constructor(opts){super({name:"UnsupportedParameterType",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_UnsupportedParameterType.prototype)}},ResourcePolicyLimitExceededException=class _ResourcePolicyLimitExceededException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ResourcePolicyLimitExceededException";name="ResourcePolicyLimitExceededException";$fault="client";Limit;LimitType;Message;constructor(opts){super(
{name:"ResourcePolicyLimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourcePolicyLimitExceededException.prototype),this.Limit=opts.
Limit,this.LimitType=opts.LimitType,this.Message=opts.Message}},FeatureNotAvailableException=class _FeatureNotAvailableException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#FeatureNotAvailableException";name="FeatureNotAvailableException";$fault="client";Message;constructor(opts){super({name:"FeatureNotAvailableEx\
ception",$fault:"client",...opts}),Object.setPrototypeOf(this,_FeatureNotAvailableException.prototype),this.Message=opts.Message}},AutomationStepNotFoundException=class _AutomationStepNotFoundException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#AutomationStepNotFoundException";name="AutomationStepNotFoundException";$fault="client";Message;constructor(opts){super({name:"AutomationStepN\
otFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AutomationStepNotFoundException.prototype),this.Message=opts.Message}},InvalidAutomationSignalException=class _InvalidAutomationSignalException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidAutomationSignalException";name="InvalidAutomationSignalException";$fault="client";Message;constructor(opts){super({name:"InvalidAutoma\
tionSignalException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidAutomationSignalException.prototype),this.Message=opts.Message}},InvalidNotificationConfig=class _InvalidNotificationConfig extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidNotificationConfig";name="InvalidNotificationConfig";$fault="client";Message;constructor(opts){super({name:"InvalidNotificationConfig",
$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidNotificationConfig.prototype),this.Message=opts.Message}},InvalidOutputFolder=class _InvalidOutputFolder extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidOutputFolder";name="InvalidOutputFolder";$fault="client";constructor(opts){super({name:"InvalidOutputFolder",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidOutputFolder.prototype)}},InvalidRole=class _InvalidRole extends SSMServiceException{static shapeId="com.amazonaws.ssm#Invali\
dRole";name="InvalidRole";$fault="client";Message;constructor(opts){super({name:"InvalidRole",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidRole.
prototype),this.Message=opts.Message}},InvalidAssociation=class _InvalidAssociation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAssocia\
tion";name="InvalidAssociation";$fault="client";Message;constructor(opts){super({name:"InvalidAssociation",$fault:"client",...opts}),Object.setPrototypeOf(this,
_InvalidAssociation.prototype),this.Message=opts.Message}},AutomationDefinitionNotFoundException=class _AutomationDefinitionNotFoundException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#AutomationDefinitionNotFoundException";name="AutomationDefinitionNotFoundException";$fault="client";Message;constructor(opts){super({name:"Aut\
omationDefinitionNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AutomationDefinitionNotFoundException.prototype),this.Message=opts.Message}},
AutomationDefinitionVersionNotFoundException=class _AutomationDefinitionVersionNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#A\
utomationDefinitionVersionNotFoundException";name="AutomationDefinitionVersionNotFoundException";$fault="client";Message;constructor(opts){super({name:"Automati\
onDefinitionVersionNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AutomationDefinitionVersionNotFoundException.prototype),this.Message=
opts.Message}},AutomationExecutionLimitExceededException=class _AutomationExecutionLimitExceededException extends SSMServiceException{static shapeId="com.amazon\
aws.ssm#AutomationExecutionLimitExceededException";name="AutomationExecutionLimitExceededException";$fault="client";Message;constructor(opts){super({name:"Autom\
ationExecutionLimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AutomationExecutionLimitExceededException.prototype),this.Message=opts.
Message}},InvalidAutomationExecutionParametersException=class _InvalidAutomationExecutionParametersException extends SSMServiceException{static shapeId="com.ama\
zonaws.ssm#InvalidAutomationExecutionParametersException";name="InvalidAutomationExecutionParametersException";$fault="client";Message;constructor(opts){super({
name:"InvalidAutomationExecutionParametersException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidAutomationExecutionParametersException.prototype),
this.Message=opts.Message}},AutomationDefinitionNotApprovedException=class _AutomationDefinitionNotApprovedException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#AutomationDefinitionNotApprovedException";name="AutomationDefinitionNotApprovedException";$fault="client";Message;constructor(opts){super({name:"\
AutomationDefinitionNotApprovedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AutomationDefinitionNotApprovedException.prototype),this.Message=
opts.Message}},TargetNotConnected=class _TargetNotConnected extends SSMServiceException{static shapeId="com.amazonaws.ssm#TargetNotConnected";name="TargetNotCon\
nected";$fault="client";Message;constructor(opts){super({name:"TargetNotConnected",$fault:"client",...opts}),Object.setPrototypeOf(this,_TargetNotConnected.prototype),
this.Message=opts.Message}},InvalidAutomationStatusUpdateException=class _InvalidAutomationStatusUpdateException extends SSMServiceException{static shapeId="com\
.amazonaws.ssm#InvalidAutomationStatusUpdateException";name="InvalidAutomationStatusUpdateException";$fault="client";Message;constructor(opts){super({name:"Inva\
lidAutomationStatusUpdateException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidAutomationStatusUpdateException.prototype),this.Message=opts.Message}},
AssociationVersionLimitExceeded=class _AssociationVersionLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationVersionLimitExce\
eded";name="AssociationVersionLimitExceeded";$fault="client";Message;constructor(opts){super({name:"AssociationVersionLimitExceeded",$fault:"client",...opts}),Object.
setPrototypeOf(this,_AssociationVersionLimitExceeded.prototype),this.Message=opts.Message}},InvalidUpdate=class _InvalidUpdate extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#InvalidUpdate";name="InvalidUpdate";$fault="client";Message;constructor(opts){super({name:"InvalidUpdate",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidUpdate.prototype),this.Message=opts.Message}},StatusUnchanged=class _StatusUnchanged extends SSMServiceException{static shapeId="com.amazonaws.ssm#\
StatusUnchanged";name="StatusUnchanged";$fault="client";constructor(opts){super({name:"StatusUnchanged",$fault:"client",...opts}),Object.setPrototypeOf(this,_StatusUnchanged.
prototype)}},DocumentVersionLimitExceeded=class _DocumentVersionLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentVersionLimit\
Exceeded";name="DocumentVersionLimitExceeded";$fault="client";Message;constructor(opts){super({name:"DocumentVersionLimitExceeded",$fault:"client",...opts}),Object.
setPrototypeOf(this,_DocumentVersionLimitExceeded.prototype),this.Message=opts.Message}},DuplicateDocumentContent=class _DuplicateDocumentContent extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#DuplicateDocumentContent";name="DuplicateDocumentContent";$fault="client";Message;constructor(opts){super({name:"DuplicateDocumentContent",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_DuplicateDocumentContent.prototype),this.Message=opts.Message}},DuplicateDocumentVersionName=class _DuplicateDocumentVersionName extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#DuplicateDocumentVersionName";name="DuplicateDocumentVersionName";$fault="client";Message;constructor(opts){super({name:"DuplicateDocumentVers\
ionName",$fault:"client",...opts}),Object.setPrototypeOf(this,_DuplicateDocumentVersionName.prototype),this.Message=opts.Message}},OpsMetadataKeyLimitExceededException=class _OpsMetadataKeyLimitExceededException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#OpsMetadataKeyLimitExceededException";name="OpsMetadataKeyLimitExceededException";$fault="client";constructor(opts){super({name:"OpsMetadataKe\
yLimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OpsMetadataKeyLimitExceededException.prototype)}},ResourceDataSyncConflictException=class _ResourceDataSyncConflictException extends SSMServiceException{static shapeId="\
com.amazonaws.ssm#ResourceDataSyncConflictException";name="ResourceDataSyncConflictException";$fault="client";Message;constructor(opts){super({name:"ResourceDat\
aSyncConflictException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceDataSyncConflictException.prototype),this.Message=opts.Message}};var _AAE="AssociationAlreadyExists",_AC="AlarmConfiguration",_ACL="AttachmentContentList";var _ACt="AttachmentContent";var _AD="AssociationDescription",_ADAR="AssociationDispatchAssumeRole",_ADE3="AccessDeniedException",_ADL="AssociationDescriptionList";var _ADNAE="AutomationDefinitionNotApprovedException",_ADNE="AssociationDoesNotExist",_ADNFE="AutomationDefinitionNotFoundException",_ADVNFE="AutomationDefiniti\
onVersionNotFoundException";var _AE="AssociationExecution",_AEDNE="AssociationExecutionDoesNotExist",_AEE="AlreadyExistsException",_AEF="AssociationExecutionFilter",_AEFL="AssociationExecu\
tionFilterList";var _AEL="AssociationExecutionsList",_AELEE="AutomationExecutionLimitExceededException";var _AENFE="AutomationExecutionNotFoundException";var _AET="AssociationExecutionTarget",_AETF="AssociationExecutionTargetsFilter",_AETFL="AssociationExecutionTargetsFilterList",_AETL="AssociationExecutionTarget\
sList";var _AF="AssociationFilter",_AFL="AssociationFilterList",_AI="AssociatedInstances",_AIL="AccountIdList",_AILt="AttachmentInformationList";var _AIc="AccountId";var _AIct="ActivationId",_AId="AdditionalInfo";var _AIs="AssociationId";var _AIt="AttachmentInformation";var _ALE="AssociationLimitExceeded",_ALl="AlarmList",_ALs="AssociationList",_AN="AssociationName",_ANt="AttributeName",_AO="AssociationOverview",_AOACI="ApplyOn\
lyAtCronInterval";var _ARN2="ARN";var _AS="AssociationStatus",_ASAC="AssociationStatusAggregatedCount",_ASI="AccountSharingInfo",_ASIL="AccountSharingInfoList",_ASILl="AlarmStateInformationList",
_ASIl="AlarmStateInformation";var _ASNFE="AutomationStepNotFoundException";var _ATPN="AutomationTargetParameterName";var _ATgg="AggregatorType";var _ATut="AutomationTargets";var _AV="AssociationVersion";var _AVLE="AssociationVersionLimitExceeded",_AVg="AgentVersion";var _AZ="AvailabilityZone";var _Acc="Accounts",_Ag="Aggregators",_Agg="Aggregator",_Al="Alarm",_Ala="Alarms",_Ar="Architecture";var _As="Association";var _Attr="Attribute",_Au2="Author";var _CABRE="CreateAssociationBatchRequestEntry",_CABREr="CreateAssociationBatchRequestEntries";var _CCo="CompliantCount",_CCr="CriticalCount",_CD2="CreatedDate";var _CE="ConflictException",_CES="ComplianceExecutionSummary";var _CFo="ComplianceFilter",_CH="ContentHash";var _CILo="ComplianceItemList";var _CIom="ComplianceItem";var _CN="CalendarNames";var _CNo="ComputerName";var _CS2="ComplianceSeverity",_CSCLEE="CustomSchemaCountLimitExceededException",_CSF="ComplianceStringFilter",_CSFL="ComplianceStringFilterList",_CSFVL="Complia\
nceStringFilterValueList",_CSI="ComplianceSummaryItem",_CSIL="ComplianceSummaryItemList";var _CSo="CompliantSummary",_CT2="CreatedTime",_CTCLEE="ComplianceTypeCountLimitExceededException",_CTa="CaptureTime";var _CTo="ComplianceType";var _Cont="Content",_Conte="Context";var _D="Description";var _DAE="DocumentAlreadyExists";var _DDC="DuplicateDocumentContent";var _DDVN="DuplicateDocumentVersionName";var _DF2="DocumentFormat",_DFL="DocumentFilterList",_DFo="DocumentFilter";var _DII="DuplicateInstanceId";var _DIL="DocumentIdentifierList";var _DIo="DocumentIdentifier";var _DLE="DocumentLimitExceeded";var _DNEE="DoesNotExistException",_DNi="DisplayName";var _DPL="DocumentPermissionLimit",_DPLo="DocumentParameterList";var _DPo="DocumentParameter";var _DRL="DocumentRequiresList";var _DRo="DocumentRequires";var _DS2="DetailedStatus";var _DT="DocumentType";var _DTa="DataType";var _DV="DocumentVersion";var _DVLE="DocumentVersionLimitExceeded";var _DVef="DefaultValue";var _Da="Date",_Dat="Data",_De="Details";var _Du="Duration";var _EAx="ExcludeAccounts";var _EI2="ExecutionId";var _ERN="ExecutionRoleName",_ES="ExecutionSummary";var _ET="ExecutionTime";var _ETx="ExecutionType";var _Ent="Entry";var _Entit="Entity";var _Ex="Expression";var _FCA="FailedCreateAssociation",_FCAE="FailedCreateAssociationEntry",_FCAL="FailedCreateAssociationList";var _FNAE="FeatureNotAvailableException";var _FVi="FilterValue";var _Fa="Fault",_Fi2="Filters";var _G="Groups";var _GPBP="GetParametersByPath",_GPBPR="GetParametersByPathRequest",_GPBPRe="GetParametersByPathResult";var _GPRet="GetParametersRequest",_GPReta="GetParametersResult";var _GPet="GetParameters";var _H="Hash",_HC="HighCount",_HLLEE="HierarchyLevelLimitExceededException",_HT="HashType",_HTME="HierarchyTypeMismatchException",_I="Id",_IA="InvalidActivation",
_IAAO="InstanceAggregatedAssociationOverview",_IAE="InvalidAggregatorException",_IAEPE="InvalidAutomationExecutionParametersException",_IAI="InvalidActivationId";var _IALn="InventoryAggregatorList",_IAOL="InstanceAssociationOutputLocation";var _IAPE="InvalidAllowedPatternException",_IASAC="InstanceAssociationStatusAggregatedCount",_IASE="InvalidAutomationSignalException";var _IASUE="InvalidAutomationStatusUpdateException",_IAV="InvalidAssociationVersion",_IAn="InvalidAssociation";var _IAnv="InventoryAggregator";var _ICI="InvalidCommandId",_ICME="ItemContentMismatchException",_ICOU="IncludeChildOrganizationUnits",_ICn="InformationalCount";var _ID="InvalidDocument",_IDC="InvalidDocumentContent",_IDIE="InvalidDeletionIdException",_IDIPE="InvalidDeleteInventoryParametersException";var _IDNE="InvocationDoesNotExist",_IDO="InvalidDocumentOperation";var _IDSV="InvalidDocumentSchemaVersion",_IDT="InvalidDocumentType",_IDV="InvalidDocumentVersion";var _IF="InvalidFilter",_IFK="InvalidFilterKey",_IFL="InventoryFilterList",_IFO="InvalidFilterOption";var _IFV="InvalidFilterValue",_IFVL="InventoryFilterValueList",_IFn="InventoryFilter",_IG="InventoryGroup",_IGL="InventoryGroupList",_II="InstanceId",_IIA="Inve\
ntoryItemAttribute",_IIAL="InventoryItemAttributeList",_IICE="InvalidItemContentException",_IIEL="InventoryItemEntryList",_IIF="InstanceInformationFilter",_IIFL="\
InstanceInformationFilterList",_IIFV="InstanceInformationFilterValue",_IIFVS="InstanceInformationFilterValueSet",_IIGE="InvalidInventoryGroupException",_III="In\
validInstanceId",_IIICE="InvalidInventoryItemContextException",_IIIFV="InvalidInstanceInformationFilterValue",_IIL="InstanceInformationList",_IILn="InventoryIte\
mList",_IIPFV="InvalidInstancePropertyFilterValue",_IIRE="InvalidInventoryRequestException";var _IISF="InstanceInformationStringFilter",_IISFL="InstanceInformationStringFilterList";var _IInst="InstanceInformation";var _IInve="InventoryItem",_IKI="InvalidKeyId";var _ILV="IsLatestVersion";var _INC="InvalidNotificationConfig",_INT="InvalidNextToken";var _IOE="InvalidOptionException",_IOF="InvalidOutputFolder",_IOL="InvalidOutputLocation";var _IP="InvalidParameters",_IPA="IPAddress",_IPAE="InvalidPolicyAttributeException",_IPAF="IgnorePollAlarmFailure",_IPE2="IncompatiblePolicyException",_IPF="In\
stancePropertyFilter",_IPFL="InstancePropertyFilterList",_IPFV="InstancePropertyFilterValue",_IPFVS="InstancePropertyFilterValueSet",_IPM="IdempotentParameterMi\
smatch",_IPN="InvalidPluginName";var _IPSFLn="InstancePropertyStringFilterList",_IPSFn="InstancePropertyStringFilter";var _IPT="InvalidPermissionType",_IPTE="InvalidPolicyTypeException",_IPn="InstanceProperties",_IPns="InstanceProperty",_IR="InvalidRole",_IRAE="InvalidResultAtt\
ributeException";var _IRE4="InventoryResultEntity",_IREL="InventoryResultEntityList",_IRI="InvalidResourceId",_IRIM="InventoryResultItemMap",_IRIn="InventoryResultItem",_IRT="In\
validResourceType",_IRa="IamRole",_IRn="InstanceRole",_IS="InvalidSchedule",_ISE4="InternalServerError",_ISLEE="ItemSizeLimitExceededException";var _ISns="InstanceState",_IT2="InvalidTag",_ITM="InvalidTargetMaps",_ITNE="InvalidTypeNameException",_ITn="InvalidTarget",_ITns="InstanceType";var _IU="InvalidUpdate";var _Item="Item",_K3="Key";var _KN="KeyName";var _L="Limit";var _LAED="LastAssociationExecutionDate";var _LC="LowCount";var _LED="LastExecutionDate";var _LMD="LastModifiedDate";var _LPDT="LastPingDateTime";var _LSAED="LastSuccessfulAssociationExecutionDate",_LSED="LastSuccessfulExecutionDate";var _LT="LimitType";var _LTa="LaunchTime",_LUAD="LastUpdateAssociationDate";var _M2="Message";var _MC="MaxConcurrency",_MCe="MediumCount";var _MDSE="MaxDocumentSizeExceeded",_ME="MaxErrors";var _MR2="MaxResults",_MRPDE="MalformedResourcePolicyDocumentException";var _N2="Name",_NA="NodeAggregator";var _NAL="NodeAggregatorList";var _NCC="NonCompliantCount",_NCS="NonCompliantSummary";var _NF="NodeFilter",_NFL="NodeFilterList",_NFVL="NodeFilterValueList";var _NLSE="NoLongerSupportedException";var _NT2="NextToken";var _Na="Names";var _O="Overview",_OA="OpsAggregator",_OAL="OpsAggregatorList";var _OE="OpsEntity",_OEI="OpsEntityItem",_OEIEL="OpsEntityItemEntryList",_OEIM="OpsEntityItemMap",_OEL="OpsEntityList";var _OF="OpsFilter",_OFL="OpsFilterList",_OFVL="OpsFilterValueList";var _OIADE="OpsItemAccessDeniedException",_OIAEE="OpsItemAlreadyExistsException",_OICE="OpsItemConflictException";var _OII="OpsItemId",_OIIPE="OpsItemInvalidParameterException";var _OILEE="OpsItemLimitExceededException";var _OINFE="OpsItemNotFoundException";var _OIRIAEE="OpsItemRelatedItemAlreadyExistsException",_OIRIANFE="OpsItemRelatedItemAssociationNotFoundException";var _OL="OutputLocation";var _OMAEE="OpsMetadataAlreadyExistsException";var _OMIAE="OpsMetadataInvalidArgumentException",_OMKLEE="OpsMetadataKeyLimitExceededException";var _OMLEE="OpsMetadataLimitExceededException",_OMNFE="OpsMetadataNotFoundException",_OMTMUE="OpsMetadataTooManyUpdatesException";var _ORA="OpsResultAttribute",_ORAL="OpsResultAttributeList",_OS="OutputSource",_OSBN="OutputS3BucketName",_OSI="OutputSourceId",_OSKP="OutputS3KeyPrefix",_OSR="\
OutputS3Region";var _OSTu="OutputSourceType";var _OSv="OverallSeverity";var _Ope="Operator",_Opt="Option";var _Ow="Owner",_P2="Parameters",_PAE="ParameterAlreadyExists";var _PF="ParameterFilters";var _PL="ParameterList",_PLE="ParameterLimitExceeded",_PLEE="PoliciesLimitExceededException";var _PMVLE="ParameterMaxVersionLimitExceeded";var _PN="ParameterNames",_PNF="ParameterNotFound";var _PNla="PlatformName";var _PPME="ParameterPatternMismatchException";var _PSF="ParameterStringFilter",_PSFL="ParameterStringFilterList";var _PSPV="PSParameterValue";var _PSi="PingStatus";var _PTL="PlatformTypeList",_PTl="PlatformTypes",_PTla="PlatformType";var _PV="PlatformVersion",_PVLLE="ParameterVersionLabelLimitExceeded",_PVNF="ParameterVersionNotFound";var _Par="Parameter";var _Path="Path";var _QC="QuotaCode";var _RAL="ResultAttributeList";var _RAesu="ResultAttribute",_RC2="ReasonCode",_RCBS="ResourceCountByStatus";var _RCSIL="ResourceComplianceSummaryItemList",_RCSIe="ResourceComplianceSummaryItem";var _RD="RegistrationDate";var _RDSAEE="ResourceDataSyncAlreadyExistsException";var _RDSCE="ResourceDataSyncConflictException",_RDSCEE="ResourceDataSyncCountExceededException";var _RDSICE="ResourceDataSyncInvalidConfigurationException";var _RDSNFE="ResourceDataSyncNotFoundException";var _RI="ResourceId",_RIL="ReviewInformationList",_RIUE="ResourceInUseException",_RIe="ReviewInformation";var _RLEE="ResourceLimitExceededException";var _RNFE3="ResourceNotFoundException";var _RPCE="ResourcePolicyConflictException",_RPIPE="ResourcePolicyInvalidParameterException",_RPLEE="ResourcePolicyLimitExceededException",_RPNFE="ResourcePolic\
yNotFoundException";var _RS="ReviewStatus";var _RT3="ResourceTypes";var _RTe="ResourceType",_RTeq="RequireType";var _RTev="ReviewedTime",_RU="ResourceUri",_Re="Regions";var _Rec="Recursive";var _Req="Requires";var _Rev="Reviewer";var _S="State";var _SC="ServiceCode";var _SCy="SyncCompliance";var _SDV="SharedDocumentVersion";var _SE="ScheduleExpression";var _SIo="SourceId";var _SL="S3Location";var _SLo="SourceLocation";var _SN2="SyncName";var _SO="ScheduleOffset";var _SOL="S3OutputLocation";var _SQEE="ServiceQuotaExceededException";var _SRo="SourceResult";var _SS2="SeveritySummary",_SSNF="ServiceSettingNotFound";var _ST2="SyncType",_STCLEE="SubTypeCountLimitExceededException";var _STo="SourceType";var _SU="StatusUnchanged";var _SV2="SchemaVersion";var _Se="Severity",_Sel="Selector";var _Si="Size";var _St="Status";var _T2="Tags",_TA="TriggeredAlarms";var _TE="ThrottlingException";var _TIUE="TargetInUseException";var _TL="TargetLocations",_TLAC="TargetLocationAlarmConfiguration",_TLMC="TargetLocationMaxConcurrency",_TLME="TargetLocationMaxErrors";var _TLa="TagList",_TLar="TargetLocation",_TM="TargetMaps",_TMC="TargetsMaxConcurrency",_TME="TargetsMaxErrors",_TMTE="TooManyTagsError",_TMU="TooManyUpdates",_TMa="\
TargetMap",_TN="TypeName",_TNC="TargetNotConnected";var _TSLEE="TotalSizeLimitExceededException";var _TT="TargetType";var _Ta2="Targets",_Tag="Tag",_Tar="Target";var _Ti="Title";var _Ty="Type",_U="Url";var _UC="UnspecifiedCount";var _UCE2="UnsupportedCalendarException";var _UFRE="UnsupportedFeatureRequiredException",_UIICE="UnsupportedInventoryItemContextException",_UISVE="UnsupportedInventorySchemaVersionException";var _UOE="UnsupportedOperationException";var _UOS="UnsupportedOperatingSystem";var _UPT="UnsupportedParameterType",_UPTn="UnsupportedPlatformType";var _V2="Value";var _VE2="ValidationException";var _VN="VersionName";var _Va2="Values";var _Ve="Version";var _WD="WithDecryption";var _aQE2="awsQueryError",_c6="client",_e6="error",_en="entries",_k="key",_m4="message",_s6="smithy.ts.sdk.synthetic.com.amazonaws.ssm",_se4="server",_v="value",
_vS="valueSet",_xN="xmlName",n06="com.amazonaws.ssm",_s_registry6=new TypeRegistry(_s6),SSMServiceException$=[-3,_s6,"SSMServiceException",0,[],[]];_s_registry6.
registerError(SSMServiceException$,SSMServiceException);var n0_registry6=new TypeRegistry(n06),AccessDeniedException$3=[-3,n06,_ADE3,{[_e6]:_c6},[_M2],[0],1];n0_registry6.
registerError(AccessDeniedException$3,AccessDeniedException3);var AlreadyExistsException$=[-3,n06,_AEE,{[_aQE2]:["AlreadyExistsException",400],[_e6]:_c6},[_M2],
[0]];n0_registry6.registerError(AlreadyExistsException$,AlreadyExistsException);var AssociatedInstances$=[-3,n06,_AI,{[_aQE2]:["AssociatedInstances",400],[_e6]:_c6},
[],[]];n0_registry6.registerError(AssociatedInstances$,AssociatedInstances);var AssociationAlreadyExists$=[-3,n06,_AAE,{[_aQE2]:["AssociationAlreadyExists",400],
[_e6]:_c6},[],[]];n0_registry6.registerError(AssociationAlreadyExists$,AssociationAlreadyExists);var AssociationDoesNotExist$=[-3,n06,_ADNE,{[_aQE2]:["Associati\
onDoesNotExist",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(AssociationDoesNotExist$,AssociationDoesNotExist);var AssociationExecutionDoesNotExist$=[-3,
n06,_AEDNE,{[_aQE2]:["AssociationExecutionDoesNotExist",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(AssociationExecutionDoesNotExist$,AssociationExecutionDoesNotExist);
var AssociationLimitExceeded$=[-3,n06,_ALE,{[_aQE2]:["AssociationLimitExceeded",400],[_e6]:_c6},[],[]];n0_registry6.registerError(AssociationLimitExceeded$,AssociationLimitExceeded);
var AssociationVersionLimitExceeded$=[-3,n06,_AVLE,{[_aQE2]:["AssociationVersionLimitExceeded",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(AssociationVersionLimitExceeded$,
AssociationVersionLimitExceeded);var AutomationDefinitionNotApprovedException$=[-3,n06,_ADNAE,{[_aQE2]:["AutomationDefinitionNotApproved",400],[_e6]:_c6},[_M2],
[0]];n0_registry6.registerError(AutomationDefinitionNotApprovedException$,AutomationDefinitionNotApprovedException);var AutomationDefinitionNotFoundException$=[
-3,n06,_ADNFE,{[_aQE2]:["AutomationDefinitionNotFound",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(AutomationDefinitionNotFoundException$,AutomationDefinitionNotFoundException);
var AutomationDefinitionVersionNotFoundException$=[-3,n06,_ADVNFE,{[_aQE2]:["AutomationDefinitionVersionNotFound",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(
AutomationDefinitionVersionNotFoundException$,AutomationDefinitionVersionNotFoundException);var AutomationExecutionLimitExceededException$=[-3,n06,_AELEE,{[_aQE2]:[
"AutomationExecutionLimitExceeded",429],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(AutomationExecutionLimitExceededException$,AutomationExecutionLimitExceededException);
var AutomationExecutionNotFoundException$=[-3,n06,_AENFE,{[_aQE2]:["AutomationExecutionNotFound",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(AutomationExecutionNotFoundException$,
AutomationExecutionNotFoundException);var AutomationStepNotFoundException$=[-3,n06,_ASNFE,{[_aQE2]:["AutomationStepNotFoundException",404],[_e6]:_c6},[_M2],[0]];
n0_registry6.registerError(AutomationStepNotFoundException$,AutomationStepNotFoundException);var ComplianceTypeCountLimitExceededException$=[-3,n06,_CTCLEE,{[_aQE2]:[
"ComplianceTypeCountLimitExceeded",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(ComplianceTypeCountLimitExceededException$,ComplianceTypeCountLimitExceededException);
var ConflictException$=[-3,n06,_CE,{[_aQE2]:["ConflictException",409],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(ConflictException$,ConflictException);var CustomSchemaCountLimitExceededException$=[
-3,n06,_CSCLEE,{[_aQE2]:["CustomSchemaCountLimitExceeded",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(CustomSchemaCountLimitExceededException$,CustomSchemaCountLimitExceededException);
var DocumentAlreadyExists$=[-3,n06,_DAE,{[_aQE2]:["DocumentAlreadyExists",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(DocumentAlreadyExists$,DocumentAlreadyExists);
var DocumentLimitExceeded$=[-3,n06,_DLE,{[_aQE2]:["DocumentLimitExceeded",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(DocumentLimitExceeded$,DocumentLimitExceeded);
var DocumentPermissionLimit$=[-3,n06,_DPL,{[_aQE2]:["DocumentPermissionLimit",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(DocumentPermissionLimit$,DocumentPermissionLimit);
var DocumentVersionLimitExceeded$=[-3,n06,_DVLE,{[_aQE2]:["DocumentVersionLimitExceeded",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(DocumentVersionLimitExceeded$,
DocumentVersionLimitExceeded);var DoesNotExistException$=[-3,n06,_DNEE,{[_aQE2]:["DoesNotExistException",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(DoesNotExistException$,
DoesNotExistException);var DuplicateDocumentContent$=[-3,n06,_DDC,{[_aQE2]:["DuplicateDocumentContent",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(DuplicateDocumentContent$,
DuplicateDocumentContent);var DuplicateDocumentVersionName$=[-3,n06,_DDVN,{[_aQE2]:["DuplicateDocumentVersionName",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(
DuplicateDocumentVersionName$,DuplicateDocumentVersionName);var DuplicateInstanceId$=[-3,n06,_DII,{[_aQE2]:["DuplicateInstanceId",404],[_e6]:_c6},[],[]];n0_registry6.
registerError(DuplicateInstanceId$,DuplicateInstanceId);var FeatureNotAvailableException$=[-3,n06,_FNAE,{[_aQE2]:["FeatureNotAvailableException",400],[_e6]:_c6},
[_M2],[0]];n0_registry6.registerError(FeatureNotAvailableException$,FeatureNotAvailableException);var HierarchyLevelLimitExceededException$=[-3,n06,_HLLEE,{[_aQE2]:[
"HierarchyLevelLimitExceededException",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(HierarchyLevelLimitExceededException$,HierarchyLevelLimitExceededException);
var HierarchyTypeMismatchException$=[-3,n06,_HTME,{[_aQE2]:["HierarchyTypeMismatchException",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(HierarchyTypeMismatchException$,
HierarchyTypeMismatchException);var IdempotentParameterMismatch$=[-3,n06,_IPM,{[_aQE2]:["IdempotentParameterMismatch",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(
IdempotentParameterMismatch$,IdempotentParameterMismatch);var IncompatiblePolicyException$=[-3,n06,_IPE2,{[_aQE2]:["IncompatiblePolicyException",400],[_e6]:_c6},
[_m4],[0]];n0_registry6.registerError(IncompatiblePolicyException$,IncompatiblePolicyException);var InternalServerError$=[-3,n06,_ISE4,{[_aQE2]:["InternalServer\
Error",500],[_e6]:_se4},[_M2],[0]];n0_registry6.registerError(InternalServerError$,InternalServerError);var InvalidActivation$=[-3,n06,_IA,{[_aQE2]:["InvalidAct\
ivation",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidActivation$,InvalidActivation);var InvalidActivationId$=[-3,n06,_IAI,{[_aQE2]:["InvalidAct\
ivationId",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidActivationId$,InvalidActivationId);var InvalidAggregatorException$=[-3,n06,_IAE,{[_aQE2]:[
"InvalidAggregator",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidAggregatorException$,InvalidAggregatorException);var InvalidAllowedPatternException$=[
-3,n06,_IAPE,{[_aQE2]:["InvalidAllowedPatternException",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(InvalidAllowedPatternException$,InvalidAllowedPatternException);
var InvalidAssociation$=[-3,n06,_IAn,{[_aQE2]:["InvalidAssociation",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidAssociation$,InvalidAssociation);
var InvalidAssociationVersion$=[-3,n06,_IAV,{[_aQE2]:["InvalidAssociationVersion",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidAssociationVersion$,
InvalidAssociationVersion);var InvalidAutomationExecutionParametersException$=[-3,n06,_IAEPE,{[_aQE2]:["InvalidAutomationExecutionParameters",400],[_e6]:_c6},[_M2],
[0]];n0_registry6.registerError(InvalidAutomationExecutionParametersException$,InvalidAutomationExecutionParametersException);var InvalidAutomationSignalException$=[
-3,n06,_IASE,{[_aQE2]:["InvalidAutomationSignalException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidAutomationSignalException$,InvalidAutomationSignalException);
var InvalidAutomationStatusUpdateException$=[-3,n06,_IASUE,{[_aQE2]:["InvalidAutomationStatusUpdateException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(
InvalidAutomationStatusUpdateException$,InvalidAutomationStatusUpdateException);var InvalidCommandId$=[-3,n06,_ICI,{[_aQE2]:["InvalidCommandId",404],[_e6]:_c6},
[],[]];n0_registry6.registerError(InvalidCommandId$,InvalidCommandId);var InvalidDeleteInventoryParametersException$=[-3,n06,_IDIPE,{[_aQE2]:["InvalidDeleteInve\
ntoryParameters",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidDeleteInventoryParametersException$,InvalidDeleteInventoryParametersException);var InvalidDeletionIdException$=[
-3,n06,_IDIE,{[_aQE2]:["InvalidDeletionId",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidDeletionIdException$,InvalidDeletionIdException);var InvalidDocument$=[
-3,n06,_ID,{[_aQE2]:["InvalidDocument",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidDocument$,InvalidDocument);var InvalidDocumentContent$=[-3,n06,
_IDC,{[_aQE2]:["InvalidDocumentContent",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidDocumentContent$,InvalidDocumentContent);var InvalidDocumentOperation$=[
-3,n06,_IDO,{[_aQE2]:["InvalidDocumentOperation",403],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidDocumentOperation$,InvalidDocumentOperation);var InvalidDocumentSchemaVersion$=[
-3,n06,_IDSV,{[_aQE2]:["InvalidDocumentSchemaVersion",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidDocumentSchemaVersion$,InvalidDocumentSchemaVersion);
var InvalidDocumentType$=[-3,n06,_IDT,{[_aQE2]:["InvalidDocumentType",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidDocumentType$,InvalidDocumentType);
var InvalidDocumentVersion$=[-3,n06,_IDV,{[_aQE2]:["InvalidDocumentVersion",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidDocumentVersion$,InvalidDocumentVersion);
var InvalidFilter$=[-3,n06,_IF,{[_aQE2]:["InvalidFilter",441],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidFilter$,InvalidFilter);var InvalidFilterKey$=[
-3,n06,_IFK,{[_aQE2]:["InvalidFilterKey",400],[_e6]:_c6},[],[]];n0_registry6.registerError(InvalidFilterKey$,InvalidFilterKey);var InvalidFilterOption$=[-3,n06,
_IFO,{[_aQE2]:["InvalidFilterOption",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(InvalidFilterOption$,InvalidFilterOption);var InvalidFilterValue$=[-3,
n06,_IFV,{[_aQE2]:["InvalidFilterValue",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidFilterValue$,InvalidFilterValue);var InvalidInstanceId$=[-3,
n06,_III,{[_aQE2]:["InvalidInstanceId",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidInstanceId$,InvalidInstanceId);var InvalidInstanceInformationFilterValue$=[
-3,n06,_IIIFV,{[_aQE2]:["InvalidInstanceInformationFilterValue",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(InvalidInstanceInformationFilterValue$,InvalidInstanceInformationFilterValue);
var InvalidInstancePropertyFilterValue$=[-3,n06,_IIPFV,{[_aQE2]:["InvalidInstancePropertyFilterValue",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(InvalidInstancePropertyFilterValue$,
InvalidInstancePropertyFilterValue);var InvalidInventoryGroupException$=[-3,n06,_IIGE,{[_aQE2]:["InvalidInventoryGroup",400],[_e6]:_c6},[_M2],[0]];n0_registry6.
registerError(InvalidInventoryGroupException$,InvalidInventoryGroupException);var InvalidInventoryItemContextException$=[-3,n06,_IIICE,{[_aQE2]:["InvalidInvento\
ryItemContext",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidInventoryItemContextException$,InvalidInventoryItemContextException);var InvalidInventoryRequestException$=[
-3,n06,_IIRE,{[_aQE2]:["InvalidInventoryRequest",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidInventoryRequestException$,InvalidInventoryRequestException);
var InvalidItemContentException$=[-3,n06,_IICE,{[_aQE2]:["InvalidItemContent",400],[_e6]:_c6},[_TN,_M2],[0,0]];n0_registry6.registerError(InvalidItemContentException$,
InvalidItemContentException);var InvalidKeyId$=[-3,n06,_IKI,{[_aQE2]:["InvalidKeyId",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(InvalidKeyId$,InvalidKeyId);
var InvalidNextToken$=[-3,n06,_INT,{[_aQE2]:["InvalidNextToken",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidNextToken$,InvalidNextToken);var InvalidNotificationConfig$=[
-3,n06,_INC,{[_aQE2]:["InvalidNotificationConfig",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidNotificationConfig$,InvalidNotificationConfig);var InvalidOptionException$=[
-3,n06,_IOE,{[_aQE2]:["InvalidOption",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidOptionException$,InvalidOptionException);var InvalidOutputFolder$=[
-3,n06,_IOF,{[_aQE2]:["InvalidOutputFolder",400],[_e6]:_c6},[],[]];n0_registry6.registerError(InvalidOutputFolder$,InvalidOutputFolder);var InvalidOutputLocation$=[
-3,n06,_IOL,{[_aQE2]:["InvalidOutputLocation",400],[_e6]:_c6},[],[]];n0_registry6.registerError(InvalidOutputLocation$,InvalidOutputLocation);var InvalidParameters$=[
-3,n06,_IP,{[_aQE2]:["InvalidParameters",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidParameters$,InvalidParameters);var InvalidPermissionType$=[
-3,n06,_IPT,{[_aQE2]:["InvalidPermissionType",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidPermissionType$,InvalidPermissionType);var InvalidPluginName$=[
-3,n06,_IPN,{[_aQE2]:["InvalidPluginName",404],[_e6]:_c6},[],[]];n0_registry6.registerError(InvalidPluginName$,InvalidPluginName);var InvalidPolicyAttributeException$=[
-3,n06,_IPAE,{[_aQE2]:["InvalidPolicyAttributeException",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(InvalidPolicyAttributeException$,InvalidPolicyAttributeException);
var InvalidPolicyTypeException$=[-3,n06,_IPTE,{[_aQE2]:["InvalidPolicyTypeException",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(InvalidPolicyTypeException$,
InvalidPolicyTypeException);var InvalidResourceId$=[-3,n06,_IRI,{[_aQE2]:["InvalidResourceId",400],[_e6]:_c6},[],[]];n0_registry6.registerError(InvalidResourceId$,
InvalidResourceId);var InvalidResourceType$=[-3,n06,_IRT,{[_aQE2]:["InvalidResourceType",400],[_e6]:_c6},[],[]];n0_registry6.registerError(InvalidResourceType$,
InvalidResourceType);var InvalidResultAttributeException$=[-3,n06,_IRAE,{[_aQE2]:["InvalidResultAttribute",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(
InvalidResultAttributeException$,InvalidResultAttributeException);var InvalidRole$=[-3,n06,_IR,{[_aQE2]:["InvalidRole",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(
InvalidRole$,InvalidRole);var InvalidSchedule$=[-3,n06,_IS,{[_aQE2]:["InvalidSchedule",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidSchedule$,InvalidSchedule);
var InvalidTag$=[-3,n06,_IT2,{[_aQE2]:["InvalidTag",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidTag$,InvalidTag);var InvalidTarget$=[-3,n06,_ITn,
{[_aQE2]:["InvalidTarget",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidTarget$,InvalidTarget);var InvalidTargetMaps$=[-3,n06,_ITM,{[_aQE2]:["Inv\
alidTargetMaps",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidTargetMaps$,InvalidTargetMaps);var InvalidTypeNameException$=[-3,n06,_ITNE,{[_aQE2]:[
"InvalidTypeName",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidTypeNameException$,InvalidTypeNameException);var InvalidUpdate$=[-3,n06,_IU,{[_aQE2]:[
"InvalidUpdate",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(InvalidUpdate$,InvalidUpdate);var InvocationDoesNotExist$=[-3,n06,_IDNE,{[_aQE2]:["Invocat\
ionDoesNotExist",400],[_e6]:_c6},[],[]];n0_registry6.registerError(InvocationDoesNotExist$,InvocationDoesNotExist);var ItemContentMismatchException$=[-3,n06,_ICME,
{[_aQE2]:["ItemContentMismatch",400],[_e6]:_c6},[_TN,_M2],[0,0]];n0_registry6.registerError(ItemContentMismatchException$,ItemContentMismatchException);var ItemSizeLimitExceededException$=[
-3,n06,_ISLEE,{[_aQE2]:["ItemSizeLimitExceeded",400],[_e6]:_c6},[_TN,_M2],[0,0]];n0_registry6.registerError(ItemSizeLimitExceededException$,ItemSizeLimitExceededException);
var MalformedResourcePolicyDocumentException$=[-3,n06,_MRPDE,{[_aQE2]:["MalformedResourcePolicyDocumentException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(
MalformedResourcePolicyDocumentException$,MalformedResourcePolicyDocumentException);var MaxDocumentSizeExceeded$=[-3,n06,_MDSE,{[_aQE2]:["MaxDocumentSizeExceede\
d",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(MaxDocumentSizeExceeded$,MaxDocumentSizeExceeded);var NoLongerSupportedException$=[-3,n06,_NLSE,{[_aQE2]:[
"NoLongerSupported",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(NoLongerSupportedException$,NoLongerSupportedException);var OpsItemAccessDeniedException$=[
-3,n06,_OIADE,{[_aQE2]:["OpsItemAccessDeniedException",403],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(OpsItemAccessDeniedException$,OpsItemAccessDeniedException);
var OpsItemAlreadyExistsException$=[-3,n06,_OIAEE,{[_aQE2]:["OpsItemAlreadyExistsException",400],[_e6]:_c6},[_M2,_OII],[0,0]];n0_registry6.registerError(OpsItemAlreadyExistsException$,
OpsItemAlreadyExistsException);var OpsItemConflictException$=[-3,n06,_OICE,{[_aQE2]:["OpsItemConflictException",409],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(
OpsItemConflictException$,OpsItemConflictException);var OpsItemInvalidParameterException$=[-3,n06,_OIIPE,{[_aQE2]:["OpsItemInvalidParameterException",400],[_e6]:_c6},
[_PN,_M2],[64,0]];n0_registry6.registerError(OpsItemInvalidParameterException$,OpsItemInvalidParameterException);var OpsItemLimitExceededException$=[-3,n06,_OILEE,
{[_aQE2]:["OpsItemLimitExceededException",400],[_e6]:_c6},[_RT3,_L,_LT,_M2],[64,1,0,0]];n0_registry6.registerError(OpsItemLimitExceededException$,OpsItemLimitExceededException);
var OpsItemNotFoundException$=[-3,n06,_OINFE,{[_aQE2]:["OpsItemNotFoundException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(OpsItemNotFoundException$,
OpsItemNotFoundException);var OpsItemRelatedItemAlreadyExistsException$=[-3,n06,_OIRIAEE,{[_aQE2]:["OpsItemRelatedItemAlreadyExistsException",400],[_e6]:_c6},[_M2,
_RU,_OII],[0,0,0]];n0_registry6.registerError(OpsItemRelatedItemAlreadyExistsException$,OpsItemRelatedItemAlreadyExistsException);var OpsItemRelatedItemAssociationNotFoundException$=[
-3,n06,_OIRIANFE,{[_aQE2]:["OpsItemRelatedItemAssociationNotFoundException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(OpsItemRelatedItemAssociationNotFoundException$,
OpsItemRelatedItemAssociationNotFoundException);var OpsMetadataAlreadyExistsException$=[-3,n06,_OMAEE,{[_aQE2]:["OpsMetadataAlreadyExistsException",400],[_e6]:_c6},
[_m4],[0]];n0_registry6.registerError(OpsMetadataAlreadyExistsException$,OpsMetadataAlreadyExistsException);var OpsMetadataInvalidArgumentException$=[-3,n06,_OMIAE,
{[_aQE2]:["OpsMetadataInvalidArgumentException",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(OpsMetadataInvalidArgumentException$,OpsMetadataInvalidArgumentException);
var OpsMetadataKeyLimitExceededException$=[-3,n06,_OMKLEE,{[_aQE2]:["OpsMetadataKeyLimitExceededException",429],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(
OpsMetadataKeyLimitExceededException$,OpsMetadataKeyLimitExceededException);var OpsMetadataLimitExceededException$=[-3,n06,_OMLEE,{[_aQE2]:["OpsMetadataLimitExc\
eededException",429],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(OpsMetadataLimitExceededException$,OpsMetadataLimitExceededException);var OpsMetadataNotFoundException$=[
-3,n06,_OMNFE,{[_aQE2]:["OpsMetadataNotFoundException",404],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(OpsMetadataNotFoundException$,OpsMetadataNotFoundException);
var OpsMetadataTooManyUpdatesException$=[-3,n06,_OMTMUE,{[_aQE2]:["OpsMetadataTooManyUpdatesException",429],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(OpsMetadataTooManyUpdatesException$,
OpsMetadataTooManyUpdatesException);var ParameterAlreadyExists$=[-3,n06,_PAE,{[_aQE2]:["ParameterAlreadyExists",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(
ParameterAlreadyExists$,ParameterAlreadyExists);var ParameterLimitExceeded$=[-3,n06,_PLE,{[_aQE2]:["ParameterLimitExceeded",429],[_e6]:_c6},[_m4],[0]];n0_registry6.
registerError(ParameterLimitExceeded$,ParameterLimitExceeded);var ParameterMaxVersionLimitExceeded$=[-3,n06,_PMVLE,{[_aQE2]:["ParameterMaxVersionLimitExceeded",
400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(ParameterMaxVersionLimitExceeded$,ParameterMaxVersionLimitExceeded);var ParameterNotFound$=[-3,n06,_PNF,{[_aQE2]:[
"ParameterNotFound",404],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(ParameterNotFound$,ParameterNotFound);var ParameterPatternMismatchException$=[-3,n06,_PPME,
{[_aQE2]:["ParameterPatternMismatchException",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(ParameterPatternMismatchException$,ParameterPatternMismatchException);
var ParameterVersionLabelLimitExceeded$=[-3,n06,_PVLLE,{[_aQE2]:["ParameterVersionLabelLimitExceeded",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(ParameterVersionLabelLimitExceeded$,
ParameterVersionLabelLimitExceeded);var ParameterVersionNotFound$=[-3,n06,_PVNF,{[_aQE2]:["ParameterVersionNotFound",400],[_e6]:_c6},[_m4],[0]];n0_registry6.registerError(
ParameterVersionNotFound$,ParameterVersionNotFound);var PoliciesLimitExceededException$=[-3,n06,_PLEE,{[_aQE2]:["PoliciesLimitExceededException",400],[_e6]:_c6},
[_m4],[0]];n0_registry6.registerError(PoliciesLimitExceededException$,PoliciesLimitExceededException);var ResourceDataSyncAlreadyExistsException$=[-3,n06,_RDSAEE,
{[_aQE2]:["ResourceDataSyncAlreadyExists",400],[_e6]:_c6},[_SN2],[0]];n0_registry6.registerError(ResourceDataSyncAlreadyExistsException$,ResourceDataSyncAlreadyExistsException);
var ResourceDataSyncConflictException$=[-3,n06,_RDSCE,{[_aQE2]:["ResourceDataSyncConflictException",409],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(ResourceDataSyncConflictException$,
ResourceDataSyncConflictException);var ResourceDataSyncCountExceededException$=[-3,n06,_RDSCEE,{[_aQE2]:["ResourceDataSyncCountExceeded",400],[_e6]:_c6},[_M2],[
0]];n0_registry6.registerError(ResourceDataSyncCountExceededException$,ResourceDataSyncCountExceededException);var ResourceDataSyncInvalidConfigurationException$=[
-3,n06,_RDSICE,{[_aQE2]:["ResourceDataSyncInvalidConfiguration",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(ResourceDataSyncInvalidConfigurationException$,
ResourceDataSyncInvalidConfigurationException);var ResourceDataSyncNotFoundException$=[-3,n06,_RDSNFE,{[_aQE2]:["ResourceDataSyncNotFound",404],[_e6]:_c6},[_SN2,
_ST2,_M2],[0,0,0]];n0_registry6.registerError(ResourceDataSyncNotFoundException$,ResourceDataSyncNotFoundException);var ResourceInUseException$=[-3,n06,_RIUE,{[_aQE2]:[
"ResourceInUseException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(ResourceInUseException$,ResourceInUseException);var ResourceLimitExceededException$=[
-3,n06,_RLEE,{[_aQE2]:["ResourceLimitExceededException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(ResourceLimitExceededException$,ResourceLimitExceededException);
var ResourceNotFoundException$3=[-3,n06,_RNFE3,{[_aQE2]:["ResourceNotFoundException",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(ResourceNotFoundException$3,
ResourceNotFoundException3);var ResourcePolicyConflictException$=[-3,n06,_RPCE,{[_aQE2]:["ResourcePolicyConflictException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.
registerError(ResourcePolicyConflictException$,ResourcePolicyConflictException);var ResourcePolicyInvalidParameterException$=[-3,n06,_RPIPE,{[_aQE2]:["ResourceP\
olicyInvalidParameterException",400],[_e6]:_c6},[_PN,_M2],[64,0]];n0_registry6.registerError(ResourcePolicyInvalidParameterException$,ResourcePolicyInvalidParameterException);
var ResourcePolicyLimitExceededException$=[-3,n06,_RPLEE,{[_aQE2]:["ResourcePolicyLimitExceededException",400],[_e6]:_c6},[_L,_LT,_M2],[1,0,0]];n0_registry6.registerError(
ResourcePolicyLimitExceededException$,ResourcePolicyLimitExceededException);var ResourcePolicyNotFoundException$=[-3,n06,_RPNFE,{[_aQE2]:["ResourcePolicyNotFoun\
dException",404],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(ResourcePolicyNotFoundException$,ResourcePolicyNotFoundException);var ServiceQuotaExceededException$=[
-3,n06,_SQEE,{[_e6]:_c6},[_M2,_QC,_SC,_RI,_RTe],[0,0,0,0,0],3];n0_registry6.registerError(ServiceQuotaExceededException$,ServiceQuotaExceededException);var ServiceSettingNotFound$=[
-3,n06,_SSNF,{[_aQE2]:["ServiceSettingNotFound",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(ServiceSettingNotFound$,ServiceSettingNotFound);var StatusUnchanged$=[
-3,n06,_SU,{[_aQE2]:["StatusUnchanged",400],[_e6]:_c6},[],[]];n0_registry6.registerError(StatusUnchanged$,StatusUnchanged);var SubTypeCountLimitExceededException$=[
-3,n06,_STCLEE,{[_aQE2]:["SubTypeCountLimitExceeded",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(SubTypeCountLimitExceededException$,SubTypeCountLimitExceededException);
var TargetInUseException$=[-3,n06,_TIUE,{[_aQE2]:["TargetInUseException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(TargetInUseException$,TargetInUseException);
var TargetNotConnected$=[-3,n06,_TNC,{[_aQE2]:["TargetNotConnected",430],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(TargetNotConnected$,TargetNotConnected);
var ThrottlingException$=[-3,n06,_TE,{[_e6]:_c6},[_M2,_QC,_SC],[0,0,0],1];n0_registry6.registerError(ThrottlingException$,ThrottlingException);var TooManyTagsError$=[
-3,n06,_TMTE,{[_aQE2]:["TooManyTagsError",400],[_e6]:_c6},[],[]];n0_registry6.registerError(TooManyTagsError$,TooManyTagsError);var TooManyUpdates$=[-3,n06,_TMU,
{[_aQE2]:["TooManyUpdates",429],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(TooManyUpdates$,TooManyUpdates);var TotalSizeLimitExceededException$=[-3,n06,_TSLEE,
{[_aQE2]:["TotalSizeLimitExceeded",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(TotalSizeLimitExceededException$,TotalSizeLimitExceededException);var UnsupportedCalendarException$=[
-3,n06,_UCE2,{[_aQE2]:["UnsupportedCalendarException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(UnsupportedCalendarException$,UnsupportedCalendarException);
var UnsupportedFeatureRequiredException$=[-3,n06,_UFRE,{[_aQE2]:["UnsupportedFeatureRequiredException",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(UnsupportedFeatureRequiredException$,
UnsupportedFeatureRequiredException);var UnsupportedInventoryItemContextException$=[-3,n06,_UIICE,{[_aQE2]:["UnsupportedInventoryItemContext",400],[_e6]:_c6},[_TN,
_M2],[0,0]];n0_registry6.registerError(UnsupportedInventoryItemContextException$,UnsupportedInventoryItemContextException);var UnsupportedInventorySchemaVersionException$=[
-3,n06,_UISVE,{[_aQE2]:["UnsupportedInventorySchemaVersion",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(UnsupportedInventorySchemaVersionException$,UnsupportedInventorySchemaVersionException);
var UnsupportedOperatingSystem$=[-3,n06,_UOS,{[_aQE2]:["UnsupportedOperatingSystem",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(UnsupportedOperatingSystem$,
UnsupportedOperatingSystem);var UnsupportedOperationException$=[-3,n06,_UOE,{[_aQE2]:["UnsupportedOperation",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(
UnsupportedOperationException$,UnsupportedOperationException);var UnsupportedParameterType$=[-3,n06,_UPT,{[_aQE2]:["UnsupportedParameterType",400],[_e6]:_c6},[_m4],
[0]];n0_registry6.registerError(UnsupportedParameterType$,UnsupportedParameterType);var UnsupportedPlatformType$=[-3,n06,_UPTn,{[_aQE2]:["UnsupportedPlatformTyp\
e",400],[_e6]:_c6},[_M2],[0]];n0_registry6.registerError(UnsupportedPlatformType$,UnsupportedPlatformType);var ValidationException$2=[-3,n06,_VE2,{[_aQE2]:["Val\
idationException",400],[_e6]:_c6},[_M2,_RC2],[0,0]];n0_registry6.registerError(ValidationException$2,ValidationException2);var errorTypeRegistries6=[_s_registry6,
n0_registry6];var IPAddress=[0,n06,_IPA,8,0];var PSParameterValue=[0,n06,_PSPV,8,0];var AccountSharingInfo$=[3,n06,_ASI,0,[_AIc,_SDV],[0,0]];var Alarm$=[3,n06,_Al,0,[_N2],[0],1],AlarmConfiguration$=[3,n06,_AC,0,[_Ala,_IPAF],[()=>AlarmList,2],1],AlarmStateInformation$=[3,n06,_ASIl,0,[_N2,_S],[0,0],2];var Association$=[3,n06,_As,0,[_N2,_II,_AIs,_AV,_DV,_Ta2,_LED,_O,_SE,_AN,_SO,_Du,_TM],[0,0,0,0,0,()=>Targets,4,()=>AssociationOverview$,0,0,1,1,[1,n06,_TM,0,[2,
n06,_TMa,0,0,64]]]],AssociationDescription$=[3,n06,_AD,0,[_N2,_II,_AV,_Da,_LUAD,_St,_O,_DV,_ATPN,_P2,_AIs,_Ta2,_SE,_OL,_LED,_LSED,_AN,_ME,_MC,_CS2,_SCy,_AOACI,_CN,
_TL,_SO,_Du,_TM,_AC,_TA,_ADAR],[0,0,0,4,4,()=>AssociationStatus$,()=>AssociationOverview$,0,0,[()=>_Parameters,0],0,()=>Targets,0,()=>InstanceAssociationOutputLocation$,
4,4,0,0,0,0,0,2,64,()=>TargetLocations,1,1,[1,n06,_TM,0,[2,n06,_TMa,0,0,64]],()=>AlarmConfiguration$,()=>AlarmStateInformationList,0]],AssociationExecution$=[3,
n06,_AE,0,[_AIs,_AV,_EI2,_St,_DS2,_CT2,_LED,_RCBS,_AC,_TA],[0,0,0,0,0,4,4,0,()=>AlarmConfiguration$,()=>AlarmStateInformationList]],AssociationExecutionFilter$=[
3,n06,_AEF,0,[_K3,_V2,_Ty],[0,0,0],3],AssociationExecutionTarget$=[3,n06,_AET,0,[_AIs,_AV,_EI2,_RI,_RTe,_St,_DS2,_LED,_OS],[0,0,0,0,0,0,0,4,()=>OutputSource$]],
AssociationExecutionTargetsFilter$=[3,n06,_AETF,0,[_K3,_V2],[0,0],2],AssociationFilter$=[3,n06,_AF,0,[_k,_v],[0,0],2],AssociationOverview$=[3,n06,_AO,0,[_St,_DS2,
_ASAC],[0,0,129]],AssociationStatus$=[3,n06,_AS,0,[_Da,_N2,_M2,_AId],[4,0,0,0],3];var AttachmentContent$=[3,n06,_ACt,0,[_N2,_Si,_H,_HT,_U],[0,1,0,0,0]],AttachmentInformation$=[3,n06,_AIt,0,[_N2],[0]];var ComplianceExecutionSummary$=[3,n06,_CES,0,[_ET,_EI2,_ETx],[4,0,0],1],ComplianceItem$=[3,n06,_CIom,0,[_CTo,_RTe,_RI,_I,_Ti,_St,_Se,_ES,_De],[0,0,0,0,0,0,0,()=>ComplianceExecutionSummary$,
128]];var ComplianceStringFilter$=[3,n06,_CSF,0,[_K3,_Va2,_Ty],[0,[()=>ComplianceStringFilterValueList,0],0]],ComplianceSummaryItem$=[3,n06,_CSI,0,[_CTo,_CSo,_NCS],[0,
()=>CompliantSummary$,()=>NonCompliantSummary$]],CompliantSummary$=[3,n06,_CSo,0,[_CCo,_SS2],[1,()=>SeveritySummary$]];var CreateAssociationBatchRequestEntry$=[3,n06,_CABRE,0,[_N2,_II,_P2,_ATPN,_DV,_Ta2,_SE,_OL,_AN,_ME,_MC,_CS2,_SCy,_AOACI,_CN,_TL,_SO,_Du,_TM,_AC],[0,0,[()=>_Parameters,
0],0,0,()=>Targets,0,()=>InstanceAssociationOutputLocation$,0,0,0,0,0,2,64,()=>TargetLocations,1,1,[1,n06,_TM,0,[2,n06,_TMa,0,0,64]],()=>AlarmConfiguration$],1];var DocumentFilter$=[3,n06,_DFo,0,[_k,_v],[0,0],2],DocumentIdentifier$=[3,n06,_DIo,0,[_N2,_CD2,_DNi,_Ow,_VN,_PTl,_DV,_DT,_SV2,_DF2,_TT,_T2,_Req,_RS,_Au2],[0,4,0,
0,0,[()=>PlatformTypeList,0],0,0,0,0,0,()=>TagList,()=>DocumentRequiresList,0,0]];var DocumentParameter$=[3,n06,_DPo,0,[_N2,_Ty,_D,_DVef],[0,0,0,0]],DocumentRequires$=[3,n06,_DRo,0,[_N2,_Ve,_RTeq,_VN],[0,0,0,0],1];var FailedCreateAssociation$=[3,n06,_FCA,0,[_Ent,_M2,_Fa],[[()=>CreateAssociationBatchRequestEntry$,0],0,0]];var GetParametersByPathRequest$=[3,n06,_GPBPR,0,[_Path,_Rec,_PF,_WD,_MR2,_NT2],[0,2,()=>ParameterStringFilterList,2,1,0],1],GetParametersByPathResult$=[3,n06,_GPBPRe,
0,[_P2,_NT2],[[()=>ParameterList,0],0]],GetParametersRequest$=[3,n06,_GPRet,0,[_Na,_WD],[64,2],1],GetParametersResult$=[3,n06,_GPReta,0,[_P2,_IP],[[()=>ParameterList,
0],64]];var InstanceAggregatedAssociationOverview$=[3,n06,_IAAO,0,[_DS2,_IASAC],[0,129]];var InstanceAssociationOutputLocation$=[3,n06,_IAOL,0,[_SL],[()=>S3OutputLocation$]];var InstanceInformation$=[3,n06,_IInst,0,[_II,_PSi,_LPDT,_AVg,_ILV,_PTla,_PNla,_PV,_AIct,_IRa,_RD,_RTe,_N2,_IPA,_CNo,_AS,_LAED,_LSAED,_AO,_SIo,_STo,_SLo],[0,0,4,
0,2,0,0,0,0,0,4,0,0,[()=>IPAddress,0],0,0,4,4,()=>InstanceAggregatedAssociationOverview$,0,0,0]],InstanceInformationFilter$=[3,n06,_IIF,0,[_k,_vS],[0,[()=>InstanceInformationFilterValueSet,
0]],2],InstanceInformationStringFilter$=[3,n06,_IISF,0,[_K3,_Va2],[0,[()=>InstanceInformationFilterValueSet,0]],2];var InstanceProperty$=[3,n06,_IPns,0,[_N2,_II,_ITns,_IRn,_KN,_ISns,_Ar,_IPA,_LTa,_PSi,_LPDT,_AVg,_PTla,_PNla,_PV,_AIct,_IRa,_RD,_RTe,_CNo,_AS,_LAED,_LSAED,_AO,_SIo,
_STo,_SLo,_AZ],[0,0,0,0,0,0,0,[()=>IPAddress,0],4,0,4,0,0,0,0,0,0,4,0,0,0,4,4,()=>InstanceAggregatedAssociationOverview$,0,0,0,0]],InstancePropertyFilter$=[3,n06,
_IPF,0,[_k,_vS],[0,[()=>InstancePropertyFilterValueSet,0]],2],InstancePropertyStringFilter$=[3,n06,_IPSFn,0,[_K3,_Va2,_Ope],[0,[()=>InstancePropertyFilterValueSet,
0],0],2],InventoryAggregator$=[3,n06,_IAnv,0,[_Ex,_Ag,_G],[0,[()=>InventoryAggregatorList,0],[()=>InventoryGroupList,0]]];var InventoryFilter$=[3,n06,_IFn,0,[_K3,_Va2,_Ty],[0,[()=>InventoryFilterValueList,0],0],2],InventoryGroup$=[3,n06,_IG,0,[_N2,_Fi2],[0,[()=>InventoryFilterList,
0]],2],InventoryItem$=[3,n06,_IInve,0,[_TN,_SV2,_CTa,_CH,_Cont,_Conte],[0,0,0,0,[1,n06,_IIEL,0,128],128],3],InventoryItemAttribute$=[3,n06,_IIA,0,[_N2,_DTa],[0,
0],2];var InventoryResultEntity$=[3,n06,_IRE4,0,[_I,_Dat],[0,()=>InventoryResultItemMap]],InventoryResultItem$=[3,n06,_IRIn,0,[_TN,_SV2,_Cont,_CTa,_CH],[0,0,[1,n06,_IIEL,
0,128],0,0],3];var NodeAggregator$=[3,n06,_NA,0,[_ATgg,_TN,_ANt,_Ag],[0,0,0,[()=>NodeAggregatorList,0]],3],NodeFilter$=[3,n06,_NF,0,[_K3,_Va2,_Ty],[0,[()=>NodeFilterValueList,
0],0],2];var NonCompliantSummary$=[3,n06,_NCS,0,[_NCC,_SS2],[1,()=>SeveritySummary$]];var OpsAggregator$=[3,n06,_OA,0,[_ATgg,_TN,_ANt,_Va2,_Fi2,_Ag],[0,0,0,128,[()=>OpsFilterList,0],[()=>OpsAggregatorList,0]]],OpsEntity$=[3,n06,_OE,0,[_I,_Dat],[0,
()=>OpsEntityItemMap]],OpsEntityItem$=[3,n06,_OEI,0,[_CTa,_Cont],[0,[1,n06,_OEIEL,0,128]]],OpsFilter$=[3,n06,_OF,0,[_K3,_Va2,_Ty],[0,[()=>OpsFilterValueList,0],
0],2];var OpsResultAttribute$=[3,n06,_ORA,0,[_TN],[0],1],OutputSource$=[3,n06,_OS,0,[_OSI,_OSTu],[0,0]],Parameter$=[3,n06,_Par,0,[_N2,_Ty,_V2,_Ve,_Sel,_SRo,_LMD,_ARN2,
_DTa],[0,0,[()=>PSParameterValue,0],1,0,0,4,0,0]];var ParameterStringFilter$=[3,n06,_PSF,0,[_K3,_Opt,_Va2],[0,0,64],1];var ResourceComplianceSummaryItem$=[3,n06,_RCSIe,0,[_CTo,_RTe,_RI,_St,_OSv,_ES,_CSo,_NCS],[0,0,0,0,0,()=>ComplianceExecutionSummary$,()=>CompliantSummary$,()=>NonCompliantSummary$]];var ResultAttribute$=[3,n06,_RAesu,0,[_TN],[0],1];var ReviewInformation$=[3,n06,_RIe,0,[_RTev,_St,_Rev],[4,0,0]];var S3OutputLocation$=[3,n06,_SOL,0,[_OSR,_OSBN,_OSKP],[0,0,0]];var SeveritySummary$=[3,n06,_SS2,0,[_CCr,_HC,_MCe,_LC,_ICn,_UC],[1,1,1,1,1,1]];var Tag$2=[3,n06,_Tag,0,[_K3,_V2],[0,0],2],Target$=[3,n06,_Tar,0,[_K3,_Va2],[0,64]],TargetLocation$=[3,n06,_TLar,0,[_Acc,_Re,_TLMC,_TLME,_ERN,_TLAC,_ICOU,_EAx,_Ta2,
_TMC,_TME],[64,64,0,0,0,()=>AlarmConfiguration$,2,64,()=>AutomationTargets,0,0]];var AccountIdList=[1,n06,_AIL,0,[0,{[_xN]:_AIc}]];var AccountSharingInfoList=[1,n06,_ASIL,0,[()=>AccountSharingInfo$,{[_xN]:_ASI}]];var AlarmList=[1,n06,_ALl,0,()=>Alarm$],AlarmStateInformationList=[1,n06,_ASILl,0,()=>AlarmStateInformation$],AssociationDescriptionList=[1,n06,_ADL,0,[()=>AssociationDescription$,
{[_xN]:_AD}]],AssociationExecutionFilterList=[1,n06,_AEFL,0,[()=>AssociationExecutionFilter$,{[_xN]:_AEF}]],AssociationExecutionsList=[1,n06,_AEL,0,[()=>AssociationExecution$,
{[_xN]:_AE}]],AssociationExecutionTargetsFilterList=[1,n06,_AETFL,0,[()=>AssociationExecutionTargetsFilter$,{[_xN]:_AETF}]],AssociationExecutionTargetsList=[1,n06,
_AETL,0,[()=>AssociationExecutionTarget$,{[_xN]:_AET}]],AssociationFilterList=[1,n06,_AFL,0,[()=>AssociationFilter$,{[_xN]:_AF}]];var AssociationList=[1,n06,_ALs,0,[()=>Association$,{[_xN]:_As}]];var AttachmentContentList=[1,n06,_ACL,0,[()=>AttachmentContent$,{[_xN]:_ACt}]],AttachmentInformationList=[1,n06,_AILt,0,[()=>AttachmentInformation$,{[_xN]:_AIt}]];var AutomationTargets=[1,n06,_ATut,0,()=>Target$];var ComplianceItemList=[1,n06,_CILo,0,[()=>ComplianceItem$,{[_xN]:_Item}]];var ComplianceStringFilterList=[1,n06,_CSFL,0,[()=>ComplianceStringFilter$,{[_xN]:_CFo}]],ComplianceStringFilterValueList=[1,n06,_CSFVL,0,[0,{[_xN]:_FVi}]],ComplianceSummaryItemList=[
1,n06,_CSIL,0,[()=>ComplianceSummaryItem$,{[_xN]:_Item}]],CreateAssociationBatchRequestEntries=[1,n06,_CABREr,0,[()=>CreateAssociationBatchRequestEntry$,{[_xN]:_en}]];var DocumentFilterList=[1,n06,_DFL,0,[()=>DocumentFilter$,{[_xN]:_DFo}]],DocumentIdentifierList=[1,n06,_DIL,0,[()=>DocumentIdentifier$,{[_xN]:_DIo}]];var DocumentParameterList=[1,n06,_DPLo,0,[()=>DocumentParameter$,{[_xN]:_DPo}]],DocumentRequiresList=[1,n06,_DRL,0,()=>DocumentRequires$];var FailedCreateAssociationList=[1,n06,_FCAL,0,[()=>FailedCreateAssociation$,{[_xN]:_FCAE}]];var InstanceInformationFilterList=[1,n06,_IIFL,0,[()=>InstanceInformationFilter$,{[_xN]:_IIF}]],InstanceInformationFilterValueSet=[1,n06,_IIFVS,0,[0,{[_xN]:_IIFV}]],
InstanceInformationList=[1,n06,_IIL,0,[()=>InstanceInformation$,{[_xN]:_IInst}]],InstanceInformationStringFilterList=[1,n06,_IISFL,0,[()=>InstanceInformationStringFilter$,
{[_xN]:_IISF}]];var InstanceProperties=[1,n06,_IPn,0,[()=>InstanceProperty$,{[_xN]:_IPns}]],InstancePropertyFilterList=[1,n06,_IPFL,0,[()=>InstancePropertyFilter$,{[_xN]:_IPF}]],
InstancePropertyFilterValueSet=[1,n06,_IPFVS,0,[0,{[_xN]:_IPFV}]],InstancePropertyStringFilterList=[1,n06,_IPSFLn,0,[()=>InstancePropertyStringFilter$,{[_xN]:_IPSFn}]],
InventoryAggregatorList=[1,n06,_IALn,0,[()=>InventoryAggregator$,{[_xN]:_Agg}]];var InventoryFilterList=[1,n06,_IFL,0,[()=>InventoryFilter$,{[_xN]:_IFn}]],InventoryFilterValueList=[1,n06,_IFVL,0,[0,{[_xN]:_FVi}]],InventoryGroupList=[1,n06,_IGL,
0,[()=>InventoryGroup$,{[_xN]:_IG}]],InventoryItemAttributeList=[1,n06,_IIAL,0,[()=>InventoryItemAttribute$,{[_xN]:_Attr}]];var InventoryItemList=[1,n06,_IILn,0,[()=>InventoryItem$,{[_xN]:_Item}]];var InventoryResultEntityList=[1,n06,_IREL,0,[()=>InventoryResultEntity$,{[_xN]:_Entit}]];var NodeAggregatorList=[1,n06,_NAL,0,[()=>NodeAggregator$,{[_xN]:_NA}]],NodeFilterList=[1,n06,_NFL,0,[()=>NodeFilter$,{[_xN]:_NF}]],NodeFilterValueList=[1,n06,_NFVL,
0,[0,{[_xN]:_FVi}]];var OpsAggregatorList=[1,n06,_OAL,0,[()=>OpsAggregator$,{[_xN]:_Agg}]];var OpsEntityList=[1,n06,_OEL,0,[()=>OpsEntity$,{[_xN]:_Entit}]],OpsFilterList=[1,n06,_OFL,0,[()=>OpsFilter$,{[_xN]:_OF}]],OpsFilterValueList=[1,n06,_OFVL,0,[0,
{[_xN]:_FVi}]];var OpsResultAttributeList=[1,n06,_ORAL,0,[()=>OpsResultAttribute$,{[_xN]:_ORA}]];var ParameterList=[1,n06,_PL,0,[()=>Parameter$,0]];var ParameterStringFilterList=[1,n06,_PSFL,0,()=>ParameterStringFilter$];var PlatformTypeList=[1,n06,_PTL,0,[0,{[_xN]:_PTla}]];var ResourceComplianceSummaryItemList=[1,n06,_RCSIL,0,[()=>ResourceComplianceSummaryItem$,{[_xN]:_Item}]];var ResultAttributeList=[1,n06,_RAL,0,[()=>ResultAttribute$,{[_xN]:_RAesu}]],ReviewInformationList=[1,n06,_RIL,0,[()=>ReviewInformation$,{[_xN]:_RIe}]];var TagList=[1,n06,_TLa,0,()=>Tag$2],TargetLocations=[1,n06,_TL,0,()=>TargetLocation$];var Targets=[1,n06,_Ta2,0,()=>Target$];var InventoryResultItemMap=[2,n06,_IRIM,0,0,()=>InventoryResultItem$];var OpsEntityItemMap=[2,n06,_OEIM,0,0,()=>OpsEntityItem$];var _Parameters=[2,n06,_P2,8,0,64];var GetParameters$=[9,n06,_GPet,0,()=>GetParametersRequest$,()=>GetParametersResult$],GetParametersByPath$=[9,n06,_GPBP,0,()=>GetParametersByPathRequest$,()=>GetParametersByPathResult$];var getRuntimeConfig11=config=>({apiVersion:"2014-11-06",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.base64Encoder??toBase64,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver6,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultSSMHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#si\
gv4"),signer:new AwsSdkSigV4Signer}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsJson1_1Protocol,protocolSettings:config?.protocolSettings??
{defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:errorTypeRegistries6,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"2014-11-06",serviceTarget:"\
AmazonSSM"},serviceId:config?.serviceId??"SSM",sha256:config?.sha256??Sha256Node,urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,
utf8Encoder:config?.utf8Encoder??toUtf8});var getRuntimeConfig12=config=>{emitWarningIfUnsupportedVersion2(process.version);let defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().
then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig11(config);emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.
profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??
loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,credentialDefaultProvider:config?.
credentialDefaultProvider??defaultProvider,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,9e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default3.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(
config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector2,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}};init_client3();init_client2();init_protocols();var getHttpAuthExtensionConfiguration6=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,
_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);
index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){
return _credentials}}},resolveHttpAuthRuntimeConfig6=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.
credentials()});var resolveRuntimeExtensions6=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig),getDefaultExtensionConfiguration(
runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration6(runtimeConfig));return extensions.forEach(extension=>extension.
configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig2(extensionConfiguration),
resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig6(extensionConfiguration))};var SSMClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig12(configuration||{});super(_config_0),this.initConfig=_config_0;
let _config_1=resolveClientEndpointParameters6(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig6(_config_6),_config_8=resolveRuntimeExtensions6(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSSMHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}};init_client2();init_endpoints();var command6=makeBuilder(commonParams6,"AmazonSSM","SSMClient",getEndpointPlugin),_ep06={},_mw06=(Command2,cs,config,o3)=>[];var GetParametersByPathCommand=class extends command6(_ep06,_mw06,"GetParametersByPath",GetParametersByPath$){};var GetParametersCommand=class extends command6(_ep06,_mw06,"GetParameters",GetParameters$){};0&&(0);


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
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(63);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;