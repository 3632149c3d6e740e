/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 308:
/***/ ((module) => {

"use strict";
module.exports = require("./rare.cjs");

/***/ }),

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 250:
/***/ ((module) => {

"use strict";
module.exports = require("dns");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

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

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 203:
/***/ ((module) => {

"use strict";
module.exports = require("stream");

/***/ }),

/***/ 18:
/***/ ((module) => {

"use strict";
module.exports = require("tty");

/***/ }),

/***/ 16:
/***/ ((module) => {

"use strict";
module.exports = require("url");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 154:
/***/ ((module) => {

"use strict";
module.exports = require("vm");

/***/ }),

/***/ 448:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod2)=>function(){try{return mod2||(0,cb[__getOwnPropNames(cb)[0]])((mod2={exports:{}}).exports,mod2),mod2.exports}catch(e2){throw mod2=0,e2}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod2,isNodeMode,target)=>(target=mod2!=null?__create(__getProtoOf(mod2)):{},__copyProps(isNodeMode||!mod2||!mod2.__esModule?__defProp(target,"defau\
lt",{value:mod2,enumerable:!0}):target,mod2)),__toCommonJS=mod2=>__copyProps(__defProp({},"__esModule",{value:!0}),mod2);var require_https=__commonJS({"lazy:https"(exports2,module2){var load=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load().Agent},get Server(){return load().
Server},get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get request(){return load().request}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load().Agent},get ClientRequest(){
return load().ClientRequest},get CloseEvent(){return load().CloseEvent},get IncomingMessage(){return load().IncomingMessage},get METHODS(){return load().METHODS},
get MessageEvent(){return load().MessageEvent},get OutgoingMessage(){return load().OutgoingMessage},get STATUS_CODES(){return load().STATUS_CODES},get Server(){
return load().Server},get ServerResponse(){return load().ServerResponse},get WebSocket(){return load().WebSocket},get _connectionListener(){return load()._connectionListener},
get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get maxHeaderSize(){return load().maxHeaderSize},
get request(){return load().request},get setGlobalProxyFromEnv(){return load().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load().setMaxIdleHTTPParsers},
get validateHeaderName(){return load().validateHeaderName},get validateHeaderValue(){return load().validateHeaderValue}}}});var require_hpagent=__commonJS({"node_modules/hpagent/index.js"(exports2,module2){"use strict";var https2=require_https(),http3=require_http(),{URL:URL3}=__nccwpck_require__(16),
HttpProxyAgent2=class extends http3.Agent{constructor(options){let{proxy,proxyRequestOptions,...opts}=options;super(opts),this.proxy=typeof proxy=="string"?new URL3(
proxy):proxy,this.proxyRequestOptions=proxyRequestOptions||{}}createConnection(options,callback){let requestOptions={...this.proxyRequestOptions,method:"CONNECT",
host:this.proxy.hostname,port:this.proxy.port,path:`${options.host}:${options.port}`,setHost:!1,headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?
"keep-alive":"close",host:`${options.host}:${options.port}`},agent:!1,timeout:options.timeout||0};if(this.proxy.username||this.proxy.password){let base64=Buffer.
from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");requestOptions.headers["proxy-authoriza\
tion"]=`Basic ${base64}`}this.proxy.protocol==="https:"&&(requestOptions.servername=this.proxy.hostname);let request=(this.proxy.protocol==="http:"?http3:https2).
request(requestOptions);request.once("connect",(response,socket,head)=>{request.removeAllListeners(),socket.removeAllListeners(),response.statusCode===200?callback(
null,socket):(socket.destroy(),callback(new Error(`Bad response: ${response.statusCode}`),null))}),request.once("timeout",()=>{request.destroy(new Error("Proxy \
timeout"))}),request.once("error",err=>{request.removeAllListeners(),callback(err,null)}),request.end()}},HttpsProxyAgent2=class extends https2.Agent{constructor(options){
let{proxy,proxyRequestOptions,...opts}=options;super(opts),this.proxy=typeof proxy=="string"?new URL3(proxy):proxy,this.proxyRequestOptions=proxyRequestOptions||
{}}createConnection(options,callback){let requestOptions={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${options.
host}:${options.port}`,setHost:!1,headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${options.host}:${options.port}`},
agent:!1,timeout:options.timeout||0};if(this.proxy.username||this.proxy.password){let base64=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(
this.proxy.password||"")}`).toString("base64");requestOptions.headers["proxy-authorization"]=`Basic ${base64}`}this.proxy.protocol==="https:"&&(requestOptions.servername=
this.proxy.hostname);let request=(this.proxy.protocol==="http:"?http3:https2).request(requestOptions);request.once("connect",(response,socket,head)=>{if(request.
removeAllListeners(),socket.removeAllListeners(),response.statusCode===200){let secureSocket=super.createConnection({...options,socket});callback(null,secureSocket)}else
socket.destroy(),callback(new Error(`Bad response: ${response.statusCode}`),null)}),request.once("timeout",()=>{request.destroy(new Error("Proxy timeout"))}),request.
once("error",err=>{request.removeAllListeners(),callback(err,null)}),request.end()}};module2.exports={HttpProxyAgent:HttpProxyAgent2,HttpsProxyAgent:HttpsProxyAgent2}}});var require_utils=__commonJS({"node_modules/smart-buffer/build/utils.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var buffer_1=__nccwpck_require__(181),
ERRORS={INVALID_ENCODING:"Invalid encoding provided. Please specify a valid encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"Invalid si\
ze provided. Size must be a valid integer greater than zero.",INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"\
Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory methods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"\
An invalid offset value was provided. A numeric value is required.",INVALID_LENGTH:"An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid\
 length value was provived. A numeric value is required.",INVALID_TARGET_OFFSET:"Target offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"\
Specified length value moves cursor beyong the bounds of the internal SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the \
managed data.",INVALID_WRITE_BEYOND_BOUNDS:"Attempted to write beyond the bounds of the managed data."};exports2.ERRORS=ERRORS;function checkEncoding(encoding){
if(!buffer_1.Buffer.isEncoding(encoding))throw new Error(ERRORS.INVALID_ENCODING)}exports2.checkEncoding=checkEncoding;function isFiniteInteger(value){return typeof value==
"number"&&isFinite(value)&&isInteger(value)}exports2.isFiniteInteger=isFiniteInteger;function checkOffsetOrLengthValue(value,offset){if(typeof value=="number"){
if(!isFiniteInteger(value)||value<0)throw new Error(offset?ERRORS.INVALID_OFFSET:ERRORS.INVALID_LENGTH)}else throw new Error(offset?ERRORS.INVALID_OFFSET_NON_NUMBER:
ERRORS.INVALID_LENGTH_NON_NUMBER)}function checkLengthValue(length){checkOffsetOrLengthValue(length,!1)}exports2.checkLengthValue=checkLengthValue;function checkOffsetValue(offset){
checkOffsetOrLengthValue(offset,!0)}exports2.checkOffsetValue=checkOffsetValue;function checkTargetOffset(offset,buff){if(offset<0||offset>buff.length)throw new Error(
ERRORS.INVALID_TARGET_OFFSET)}exports2.checkTargetOffset=checkTargetOffset;function isInteger(value){return typeof value=="number"&&isFinite(value)&&Math.floor(
value)===value}function bigIntAndBufferInt64Check(bufferMethod){if(typeof BigInt>"u")throw new Error("Platform does not support JS BigInt type.");if(typeof buffer_1.
Buffer.prototype[bufferMethod]>"u")throw new Error(`Platform does not support Buffer.prototype.${bufferMethod}.`)}exports2.bigIntAndBufferInt64Check=bigIntAndBufferInt64Check}});var require_smartbuffer=__commonJS({"node_modules/smart-buffer/build/smartbuffer.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
var utils_1=require_utils(),DEFAULT_SMARTBUFFER_SIZE=4096,DEFAULT_SMARTBUFFER_ENCODING="utf8",SmartBuffer=class _SmartBuffer{constructor(options){if(this.length=
0,this._encoding=DEFAULT_SMARTBUFFER_ENCODING,this._writeOffset=0,this._readOffset=0,_SmartBuffer.isSmartBufferOptions(options))if(options.encoding&&(utils_1.checkEncoding(
options.encoding),this._encoding=options.encoding),options.size)if(utils_1.isFiniteInteger(options.size)&&options.size>0)this._buff=Buffer.allocUnsafe(options.size);else
throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_SIZE);else if(options.buff)if(Buffer.isBuffer(options.buff))this._buff=options.buff,this.length=options.buff.
length;else throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_BUFFER);else this._buff=Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE);else{if(typeof options<"u")throw new Error(
utils_1.ERRORS.INVALID_SMARTBUFFER_OBJECT);this._buff=Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE)}}static fromSize(size,encoding){return new this({size,encoding})}static fromBuffer(buff,encoding){
return new this({buff,encoding})}static fromOptions(options){return new this(options)}static isSmartBufferOptions(options){let castOptions=options;return castOptions&&
(castOptions.encoding!==void 0||castOptions.size!==void 0||castOptions.buff!==void 0)}readInt8(offset){return this._readNumberValue(Buffer.prototype.readInt8,1,
offset)}readInt16BE(offset){return this._readNumberValue(Buffer.prototype.readInt16BE,2,offset)}readInt16LE(offset){return this._readNumberValue(Buffer.prototype.
readInt16LE,2,offset)}readInt32BE(offset){return this._readNumberValue(Buffer.prototype.readInt32BE,4,offset)}readInt32LE(offset){return this._readNumberValue(Buffer.
prototype.readInt32LE,4,offset)}readBigInt64BE(offset){return utils_1.bigIntAndBufferInt64Check("readBigInt64BE"),this._readNumberValue(Buffer.prototype.readBigInt64BE,
8,offset)}readBigInt64LE(offset){return utils_1.bigIntAndBufferInt64Check("readBigInt64LE"),this._readNumberValue(Buffer.prototype.readBigInt64LE,8,offset)}writeInt8(value,offset){
return this._writeNumberValue(Buffer.prototype.writeInt8,1,value,offset),this}insertInt8(value,offset){return this._insertNumberValue(Buffer.prototype.writeInt8,
1,value,offset)}writeInt16BE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt16BE,2,value,offset)}insertInt16BE(value,offset){return this._insertNumberValue(
Buffer.prototype.writeInt16BE,2,value,offset)}writeInt16LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt16LE,2,value,offset)}insertInt16LE(value,offset){
return this._insertNumberValue(Buffer.prototype.writeInt16LE,2,value,offset)}writeInt32BE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt32BE,
4,value,offset)}insertInt32BE(value,offset){return this._insertNumberValue(Buffer.prototype.writeInt32BE,4,value,offset)}writeInt32LE(value,offset){return this.
_writeNumberValue(Buffer.prototype.writeInt32LE,4,value,offset)}insertInt32LE(value,offset){return this._insertNumberValue(Buffer.prototype.writeInt32LE,4,value,
offset)}writeBigInt64BE(value,offset){return utils_1.bigIntAndBufferInt64Check("writeBigInt64BE"),this._writeNumberValue(Buffer.prototype.writeBigInt64BE,8,value,
offset)}insertBigInt64BE(value,offset){return utils_1.bigIntAndBufferInt64Check("writeBigInt64BE"),this._insertNumberValue(Buffer.prototype.writeBigInt64BE,8,value,
offset)}writeBigInt64LE(value,offset){return utils_1.bigIntAndBufferInt64Check("writeBigInt64LE"),this._writeNumberValue(Buffer.prototype.writeBigInt64LE,8,value,
offset)}insertBigInt64LE(value,offset){return utils_1.bigIntAndBufferInt64Check("writeBigInt64LE"),this._insertNumberValue(Buffer.prototype.writeBigInt64LE,8,value,
offset)}readUInt8(offset){return this._readNumberValue(Buffer.prototype.readUInt8,1,offset)}readUInt16BE(offset){return this._readNumberValue(Buffer.prototype.readUInt16BE,
2,offset)}readUInt16LE(offset){return this._readNumberValue(Buffer.prototype.readUInt16LE,2,offset)}readUInt32BE(offset){return this._readNumberValue(Buffer.prototype.
readUInt32BE,4,offset)}readUInt32LE(offset){return this._readNumberValue(Buffer.prototype.readUInt32LE,4,offset)}readBigUInt64BE(offset){return utils_1.bigIntAndBufferInt64Check(
"readBigUInt64BE"),this._readNumberValue(Buffer.prototype.readBigUInt64BE,8,offset)}readBigUInt64LE(offset){return utils_1.bigIntAndBufferInt64Check("readBigUIn\
t64LE"),this._readNumberValue(Buffer.prototype.readBigUInt64LE,8,offset)}writeUInt8(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt8,1,value,
offset)}insertUInt8(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt8,1,value,offset)}writeUInt16BE(value,offset){return this._writeNumberValue(
Buffer.prototype.writeUInt16BE,2,value,offset)}insertUInt16BE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt16BE,2,value,offset)}writeUInt16LE(value,offset){
return this._writeNumberValue(Buffer.prototype.writeUInt16LE,2,value,offset)}insertUInt16LE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt16LE,
2,value,offset)}writeUInt32BE(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt32BE,4,value,offset)}insertUInt32BE(value,offset){return this.
_insertNumberValue(Buffer.prototype.writeUInt32BE,4,value,offset)}writeUInt32LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt32LE,4,value,
offset)}insertUInt32LE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt32LE,4,value,offset)}writeBigUInt64BE(value,offset){return utils_1.
bigIntAndBufferInt64Check("writeBigUInt64BE"),this._writeNumberValue(Buffer.prototype.writeBigUInt64BE,8,value,offset)}insertBigUInt64BE(value,offset){return utils_1.
bigIntAndBufferInt64Check("writeBigUInt64BE"),this._insertNumberValue(Buffer.prototype.writeBigUInt64BE,8,value,offset)}writeBigUInt64LE(value,offset){return utils_1.
bigIntAndBufferInt64Check("writeBigUInt64LE"),this._writeNumberValue(Buffer.prototype.writeBigUInt64LE,8,value,offset)}insertBigUInt64LE(value,offset){return utils_1.
bigIntAndBufferInt64Check("writeBigUInt64LE"),this._insertNumberValue(Buffer.prototype.writeBigUInt64LE,8,value,offset)}readFloatBE(offset){return this._readNumberValue(
Buffer.prototype.readFloatBE,4,offset)}readFloatLE(offset){return this._readNumberValue(Buffer.prototype.readFloatLE,4,offset)}writeFloatBE(value,offset){return this.
_writeNumberValue(Buffer.prototype.writeFloatBE,4,value,offset)}insertFloatBE(value,offset){return this._insertNumberValue(Buffer.prototype.writeFloatBE,4,value,
offset)}writeFloatLE(value,offset){return this._writeNumberValue(Buffer.prototype.writeFloatLE,4,value,offset)}insertFloatLE(value,offset){return this._insertNumberValue(
Buffer.prototype.writeFloatLE,4,value,offset)}readDoubleBE(offset){return this._readNumberValue(Buffer.prototype.readDoubleBE,8,offset)}readDoubleLE(offset){return this.
_readNumberValue(Buffer.prototype.readDoubleLE,8,offset)}writeDoubleBE(value,offset){return this._writeNumberValue(Buffer.prototype.writeDoubleBE,8,value,offset)}insertDoubleBE(value,offset){
return this._insertNumberValue(Buffer.prototype.writeDoubleBE,8,value,offset)}writeDoubleLE(value,offset){return this._writeNumberValue(Buffer.prototype.writeDoubleLE,
8,value,offset)}insertDoubleLE(value,offset){return this._insertNumberValue(Buffer.prototype.writeDoubleLE,8,value,offset)}readString(arg1,encoding){let lengthVal;
typeof arg1=="number"?(utils_1.checkLengthValue(arg1),lengthVal=Math.min(arg1,this.length-this._readOffset)):(encoding=arg1,lengthVal=this.length-this._readOffset),
typeof encoding<"u"&&utils_1.checkEncoding(encoding);let value=this._buff.slice(this._readOffset,this._readOffset+lengthVal).toString(encoding||this._encoding);
return this._readOffset+=lengthVal,value}insertString(value,offset,encoding){return utils_1.checkOffsetValue(offset),this._handleString(value,!0,offset,encoding)}writeString(value,arg2,encoding){
return this._handleString(value,!1,arg2,encoding)}readStringNT(encoding){typeof encoding<"u"&&utils_1.checkEncoding(encoding);let nullPos=this.length;for(let i=this.
_readOffset;i<this.length;i++)if(this._buff[i]===0){nullPos=i;break}let value=this._buff.slice(this._readOffset,nullPos);return this._readOffset=nullPos+1,value.
toString(encoding||this._encoding)}insertStringNT(value,offset,encoding){return utils_1.checkOffsetValue(offset),this.insertString(value,offset,encoding),this.insertUInt8(
0,offset+value.length),this}writeStringNT(value,arg2,encoding){return this.writeString(value,arg2,encoding),this.writeUInt8(0,typeof arg2=="number"?arg2+value.length:
this.writeOffset),this}readBuffer(length){typeof length<"u"&&utils_1.checkLengthValue(length);let lengthVal=typeof length=="number"?length:this.length,endPoint=Math.
min(this.length,this._readOffset+lengthVal),value=this._buff.slice(this._readOffset,endPoint);return this._readOffset=endPoint,value}insertBuffer(value,offset){
return utils_1.checkOffsetValue(offset),this._handleBuffer(value,!0,offset)}writeBuffer(value,offset){return this._handleBuffer(value,!1,offset)}readBufferNT(){
let nullPos=this.length;for(let i=this._readOffset;i<this.length;i++)if(this._buff[i]===0){nullPos=i;break}let value=this._buff.slice(this._readOffset,nullPos);
return this._readOffset=nullPos+1,value}insertBufferNT(value,offset){return utils_1.checkOffsetValue(offset),this.insertBuffer(value,offset),this.insertUInt8(0,
offset+value.length),this}writeBufferNT(value,offset){return typeof offset<"u"&&utils_1.checkOffsetValue(offset),this.writeBuffer(value,offset),this.writeUInt8(
0,typeof offset=="number"?offset+value.length:this._writeOffset),this}clear(){return this._writeOffset=0,this._readOffset=0,this.length=0,this}remaining(){return this.
length-this._readOffset}get readOffset(){return this._readOffset}set readOffset(offset){utils_1.checkOffsetValue(offset),utils_1.checkTargetOffset(offset,this),
this._readOffset=offset}get writeOffset(){return this._writeOffset}set writeOffset(offset){utils_1.checkOffsetValue(offset),utils_1.checkTargetOffset(offset,this),
this._writeOffset=offset}get encoding(){return this._encoding}set encoding(encoding){utils_1.checkEncoding(encoding),this._encoding=encoding}get internalBuffer(){
return this._buff}toBuffer(){return this._buff.slice(0,this.length)}toString(encoding){let encodingVal=typeof encoding=="string"?encoding:this._encoding;return utils_1.
checkEncoding(encodingVal),this._buff.toString(encodingVal,0,this.length)}destroy(){return this.clear(),this}_handleString(value,isInsert,arg3,encoding){let offsetVal=this.
_writeOffset,encodingVal=this._encoding;typeof arg3=="number"?offsetVal=arg3:typeof arg3=="string"&&(utils_1.checkEncoding(arg3),encodingVal=arg3),typeof encoding==
"string"&&(utils_1.checkEncoding(encoding),encodingVal=encoding);let byteLength=Buffer.byteLength(value,encodingVal);return isInsert?this.ensureInsertable(byteLength,
offsetVal):this._ensureWriteable(byteLength,offsetVal),this._buff.write(value,offsetVal,byteLength,encodingVal),isInsert?this._writeOffset+=byteLength:typeof arg3==
"number"?this._writeOffset=Math.max(this._writeOffset,offsetVal+byteLength):this._writeOffset+=byteLength,this}_handleBuffer(value,isInsert,offset){let offsetVal=typeof offset==
"number"?offset:this._writeOffset;return isInsert?this.ensureInsertable(value.length,offsetVal):this._ensureWriteable(value.length,offsetVal),value.copy(this._buff,
offsetVal),isInsert?this._writeOffset+=value.length:typeof offset=="number"?this._writeOffset=Math.max(this._writeOffset,offsetVal+value.length):this._writeOffset+=
value.length,this}ensureReadable(length,offset){let offsetVal=this._readOffset;if(typeof offset<"u"&&(utils_1.checkOffsetValue(offset),offsetVal=offset),offsetVal<
0||offsetVal+length>this.length)throw new Error(utils_1.ERRORS.INVALID_READ_BEYOND_BOUNDS)}ensureInsertable(dataLength,offset){utils_1.checkOffsetValue(offset),
this._ensureCapacity(this.length+dataLength),offset<this.length&&this._buff.copy(this._buff,offset+dataLength,offset,this._buff.length),offset+dataLength>this.length?
this.length=offset+dataLength:this.length+=dataLength}_ensureWriteable(dataLength,offset){let offsetVal=typeof offset=="number"?offset:this._writeOffset;this._ensureCapacity(
offsetVal+dataLength),offsetVal+dataLength>this.length&&(this.length=offsetVal+dataLength)}_ensureCapacity(minLength){let oldLength=this._buff.length;if(minLength>
oldLength){let data=this._buff,newLength=oldLength*3/2+1;newLength<minLength&&(newLength=minLength),this._buff=Buffer.allocUnsafe(newLength),data.copy(this._buff,
0,0,oldLength)}}_readNumberValue(func,byteSize,offset){this.ensureReadable(byteSize,offset);let value=func.call(this._buff,typeof offset=="number"?offset:this._readOffset);
return typeof offset>"u"&&(this._readOffset+=byteSize),value}_insertNumberValue(func,byteSize,value,offset){return utils_1.checkOffsetValue(offset),this.ensureInsertable(
byteSize,offset),func.call(this._buff,value,offset),this._writeOffset+=byteSize,this}_writeNumberValue(func,byteSize,value,offset){if(typeof offset=="number"){if(offset<
0)throw new Error(utils_1.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);utils_1.checkOffsetValue(offset)}let offsetVal=typeof offset=="number"?offset:this._writeOffset;return this.
_ensureWriteable(byteSize,offsetVal),func.call(this._buff,value,offsetVal),typeof offset=="number"?this._writeOffset=Math.max(this._writeOffset,offsetVal+byteSize):
this._writeOffset+=byteSize,this}};exports2.SmartBuffer=SmartBuffer}});var require_constants=__commonJS({"node_modules/socks/build/common/constants.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.SOCKS5_NO_ACCEPTABLE_AUTH=exports2.SOCKS5_CUSTOM_AUTH_END=exports2.SOCKS5_CUSTOM_AUTH_START=exports2.SOCKS_INCOMING_PACKET_SIZES=exports2.SocksClientState=
exports2.Socks5Response=exports2.Socks5HostType=exports2.Socks5Auth=exports2.Socks4Response=exports2.SocksCommand=exports2.ERRORS=exports2.DEFAULT_TIMEOUT=void 0;
var DEFAULT_TIMEOUT=3e4;exports2.DEFAULT_TIMEOUT=DEFAULT_TIMEOUT;var ERRORS={InvalidSocksCommand:"An invalid SOCKS command was provided. Valid options are conne\
ct, bind, and associate.",InvalidSocksCommandForOperation:"An invalid SOCKS command was provided. Only a subset of commands are supported for this operation.",InvalidSocksCommandChain:"\
An invalid SOCKS command was provided. Chaining currently only supports the connect command.",InvalidSocksClientOptionsDestination:"An invalid destination host \
was provided.",InvalidSocksClientOptionsExistingSocket:"An invalid existing socket was provided. This should be an instance of stream.Duplex.",InvalidSocksClientOptionsProxy:"\
Invalid SOCKS proxy details were provided.",InvalidSocksClientOptionsTimeout:"An invalid timeout value was provided. Please enter a value above 0 (in ms).",InvalidSocksClientOptionsProxiesLength:"\
At least two socks proxies must be provided for chaining.",InvalidSocksClientOptionsCustomAuthRange:"Custom auth must be a value between 0x80 and 0xFE.",InvalidSocksClientOptionsCustomAuthOptions:"\
When a custom_auth_method is provided, custom_auth_request_handler, custom_auth_response_size, and custom_auth_response_handler must also be provided and valid.",
NegotiationError:"Negotiation error",SocketClosed:"Socket closed",ProxyConnectionTimedOut:"Proxy connection timed out",InternalError:"SocksClient internal error\
 (this should not happen)",InvalidSocks4HandshakeResponse:"Received invalid Socks4 handshake response",Socks4ProxyRejectedConnection:"Socks4 Proxy rejected conn\
ection",InvalidSocks4IncomingConnectionResponse:"Socks4 invalid incoming connection response",Socks4ProxyRejectedIncomingBoundConnection:"Socks4 Proxy rejected \
incoming bound connection",InvalidSocks5InitialHandshakeResponse:"Received invalid Socks5 initial handshake response",InvalidSocks5IntiailHandshakeSocksVersion:"\
Received invalid Socks5 initial handshake (invalid socks version)",InvalidSocks5InitialHandshakeNoAcceptedAuthType:"Received invalid Socks5 initial handshake (n\
o accepted authentication type)",InvalidSocks5InitialHandshakeUnknownAuthType:"Received invalid Socks5 initial handshake (unknown authentication type)",Socks5AuthenticationFailed:"\
Socks5 Authentication failed",InvalidSocks5FinalHandshake:"Received invalid Socks5 final handshake response",InvalidSocks5FinalHandshakeRejected:"Socks5 proxy r\
ejected connection",InvalidSocks5IncomingConnectionResponse:"Received invalid Socks5 incoming connection response",Socks5ProxyRejectedIncomingBoundConnection:"S\
ocks5 Proxy rejected incoming bound connection"};exports2.ERRORS=ERRORS;var SOCKS_INCOMING_PACKET_SIZES={Socks5InitialHandshakeResponse:2,Socks5UserPassAuthenticationResponse:2,
Socks5ResponseHeader:5,Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,Socks5ResponseHostname:hostNameLength=>hostNameLength+7,Socks4Response:8};exports2.SOCKS_INCOMING_PACKET_SIZES=
SOCKS_INCOMING_PACKET_SIZES;var SocksCommand;(function(SocksCommand2){SocksCommand2[SocksCommand2.connect=1]="connect",SocksCommand2[SocksCommand2.bind=2]="bind",
SocksCommand2[SocksCommand2.associate=3]="associate"})(SocksCommand||(exports2.SocksCommand=SocksCommand={}));var Socks4Response;(function(Socks4Response2){Socks4Response2[Socks4Response2.
Granted=90]="Granted",Socks4Response2[Socks4Response2.Failed=91]="Failed",Socks4Response2[Socks4Response2.Rejected=92]="Rejected",Socks4Response2[Socks4Response2.
RejectedIdent=93]="RejectedIdent"})(Socks4Response||(exports2.Socks4Response=Socks4Response={}));var Socks5Auth;(function(Socks5Auth2){Socks5Auth2[Socks5Auth2.NoAuth=
0]="NoAuth",Socks5Auth2[Socks5Auth2.GSSApi=1]="GSSApi",Socks5Auth2[Socks5Auth2.UserPass=2]="UserPass"})(Socks5Auth||(exports2.Socks5Auth=Socks5Auth={}));var SOCKS5_CUSTOM_AUTH_START=128;
exports2.SOCKS5_CUSTOM_AUTH_START=SOCKS5_CUSTOM_AUTH_START;var SOCKS5_CUSTOM_AUTH_END=254;exports2.SOCKS5_CUSTOM_AUTH_END=SOCKS5_CUSTOM_AUTH_END;var SOCKS5_NO_ACCEPTABLE_AUTH=255;
exports2.SOCKS5_NO_ACCEPTABLE_AUTH=SOCKS5_NO_ACCEPTABLE_AUTH;var Socks5Response;(function(Socks5Response2){Socks5Response2[Socks5Response2.Granted=0]="Granted",
Socks5Response2[Socks5Response2.Failure=1]="Failure",Socks5Response2[Socks5Response2.NotAllowed=2]="NotAllowed",Socks5Response2[Socks5Response2.NetworkUnreachable=
3]="NetworkUnreachable",Socks5Response2[Socks5Response2.HostUnreachable=4]="HostUnreachable",Socks5Response2[Socks5Response2.ConnectionRefused=5]="ConnectionRef\
used",Socks5Response2[Socks5Response2.TTLExpired=6]="TTLExpired",Socks5Response2[Socks5Response2.CommandNotSupported=7]="CommandNotSupported",Socks5Response2[Socks5Response2.
AddressNotSupported=8]="AddressNotSupported"})(Socks5Response||(exports2.Socks5Response=Socks5Response={}));var Socks5HostType;(function(Socks5HostType2){Socks5HostType2[Socks5HostType2.
IPv4=1]="IPv4",Socks5HostType2[Socks5HostType2.Hostname=3]="Hostname",Socks5HostType2[Socks5HostType2.IPv6=4]="IPv6"})(Socks5HostType||(exports2.Socks5HostType=
Socks5HostType={}));var SocksClientState;(function(SocksClientState2){SocksClientState2[SocksClientState2.Created=0]="Created",SocksClientState2[SocksClientState2.
Connecting=1]="Connecting",SocksClientState2[SocksClientState2.Connected=2]="Connected",SocksClientState2[SocksClientState2.SentInitialHandshake=3]="SentInitial\
Handshake",SocksClientState2[SocksClientState2.ReceivedInitialHandshakeResponse=4]="ReceivedInitialHandshakeResponse",SocksClientState2[SocksClientState2.SentAuthentication=
5]="SentAuthentication",SocksClientState2[SocksClientState2.ReceivedAuthenticationResponse=6]="ReceivedAuthenticationResponse",SocksClientState2[SocksClientState2.
SentFinalHandshake=7]="SentFinalHandshake",SocksClientState2[SocksClientState2.ReceivedFinalResponse=8]="ReceivedFinalResponse",SocksClientState2[SocksClientState2.
BoundWaitingForConnection=9]="BoundWaitingForConnection",SocksClientState2[SocksClientState2.Established=10]="Established",SocksClientState2[SocksClientState2.Disconnected=
11]="Disconnected",SocksClientState2[SocksClientState2.Error=99]="Error"})(SocksClientState||(exports2.SocksClientState=SocksClientState={}))}});var require_util=__commonJS({"node_modules/socks/build/common/util.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.SocksClientError=
void 0;exports2.shuffleArray=shuffleArray;var SocksClientError=class extends Error{constructor(message2,options){super(message2),this.options=options}};exports2.
SocksClientError=SocksClientError;function shuffleArray(array){for(let i=array.length-1;i>0;i--){let j=Math.floor(Math.random()*(i+1));[array[i],array[j]]=[array[j],
array[i]]}}}});var require_address_error=__commonJS({"node_modules/ip-address/dist/address-error.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.AddressError=void 0;var AddressError=class extends Error{constructor(message2,parseMessage){super(message2),this.name="AddressError",this.parseMessage=
parseMessage}};exports2.AddressError=AddressError}});var require_common=__commonJS({"node_modules/ip-address/dist/common.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
isInSubnet=isInSubnet;exports2.isHostInSubnet=isHostInSubnet;exports2.isGloballyReachable=isGloballyReachable;exports2.offsetBigInt=offsetBigInt;exports2.isCorrect=
isCorrect;exports2.prefixLengthFromMask=prefixLengthFromMask;exports2.assertByteArray=assertByteArray;exports2.numberToPaddedHex=numberToPaddedHex;exports2.stringToPaddedHex=
stringToPaddedHex;exports2.testBit=testBit;var address_error_1=require_address_error();function isInSubnet(address){return this.subnetMask<address.subnetMask?!1:
isHostInSubnet.call(this,address)}function isHostInSubnet(address){return this.binaryZeroPad().length!==address.binaryZeroPad().length?!1:this.mask(address.subnetMask)===
address.mask()}function isGloballyReachable(entries){let best=null;for(let i=0;i<entries.length;i++){let entry=entries[i];entry.reachable!==null&&isHostInSubnet.
call(this,entry.subnet)&&(best===null||entry.subnet.subnetMask>best.subnet.subnetMask)&&(best=entry)}return best===null?!0:best.reachable}function offsetBigInt(value,n,bits,family){
if(typeof n=="number"&&!Number.isSafeInteger(n))throw new address_error_1.AddressError(`${family} offset must be an integer`);if(typeof n!="number"&&typeof n!="\
bigint")throw new address_error_1.AddressError(`${family} offset must be an integer`);let result=value+BigInt(n);if(result<BigInt(0)||result>(BigInt(1)<<BigInt(
bits))-BigInt(1))throw new address_error_1.AddressError(`${family} offset leaves the address space`);return result}function isCorrect(defaultBits){return function(){
return this.addressMinusSuffix!==this.correctForm()?!1:this.subnetMask===defaultBits&&!this.parsedSubnet?!0:this.parsedSubnet===String(this.subnetMask)}}function prefixLengthFromMask(value,totalBits){
let binary=value.toString(2).padStart(totalBits,"0");if(binary.length>totalBits)throw new address_error_1.AddressError("Invalid subnet mask.");let firstZero=binary.
indexOf("0");if(firstZero===-1)return totalBits;if(binary.slice(firstZero).includes("1"))throw new address_error_1.AddressError("Invalid subnet mask.");return firstZero}
function assertByteArray(bytes,byteCount,family,minimum){if(bytes.length!==byteCount)throw new address_error_1.AddressError(`${family} addresses require exactly\
 ${byteCount} bytes`);for(let i=0;i<bytes.length;i++)if(!Number.isInteger(bytes[i])||bytes[i]<minimum||bytes[i]>255)throw new address_error_1.AddressError(`All \
bytes must be integers between ${minimum} and 255`)}function numberToPaddedHex(number){return number.toString(16).padStart(2,"0")}function stringToPaddedHex(numberString){
return numberToPaddedHex(parseInt(numberString,10))}function testBit(binaryValue,position){let{length}=binaryValue;if(position>=length)return!1;let positionInString=length-
position-1;return binaryValue.substring(positionInString,positionInString+1)==="1"}}});var require_constants2=__commonJS({"node_modules/ip-address/dist/v4/constants.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.SPECIAL_PURPOSE=exports2.RE_SUBNET_STRING=exports2.RE_ADDRESS=exports2.GROUPS=exports2.BITS=void 0;exports2.BITS=32;exports2.GROUPS=4;exports2.RE_ADDRESS=
/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g;
exports2.RE_SUBNET_STRING=/\/\d{1,2}$/;exports2.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",!1],["0.0.0.0/32","This host on this network",!1],["10.0.0.0/8","Pr\
ivate-Use",!1],["100.64.0.0/10","Shared Address Space",!1],["127.0.0.0/8","Loopback",!1],["169.254.0.0/16","Link Local",!1],["172.16.0.0/12","Private-Use",!1],[
"192.0.0.0/24","IETF Protocol Assignments",!1],["192.0.0.0/29","IPv4 Service Continuity Prefix",!1],["192.0.0.8/32","IPv4 dummy address",!1],["192.0.0.9/32","Po\
rt Control Protocol Anycast",!0],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",!0],["192.0.0.170/32","NAT64/DNS64 Discovery",!1],["192.0.0.171/32",
"NAT64/DNS64 Discovery",!1],["192.0.2.0/24","Documentation (TEST-NET-1)",!1],["192.31.196.0/24","AS112-v4",!0],["192.52.193.0/24","AMT",!0],["192.88.99.0/24","D\
eprecated (6to4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",!1],["192.168.0.0/16","Private-Use",!1],["192.175.48.0/24","Direct Delegati\
on AS112 Service",!0],["198.18.0.0/15","Benchmarking",!1],["198.51.100.0/24","Documentation (TEST-NET-2)",!1],["203.0.113.0/24","Documentation (TEST-NET-3)",!1],
["240.0.0.0/4","Reserved",!1],["255.255.255.255/32","Limited Broadcast",!1]]}});var require_ipv4=__commonJS({"node_modules/ip-address/dist/ipv4.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports2&&
exports2.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports2&&
exports2.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null)for(var k in mod2)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod2,k)&&__createBinding(result,mod2,k);return __setModuleDefault(result,mod2),result};Object.defineProperty(exports2,"__esModule",{value:!0});exports2.Address4=
void 0;var common=__importStar(require_common()),constants=__importStar(require_constants2()),address_error_1=require_address_error(),isCorrect4=common.isCorrect(
constants.BITS),Address4=class _Address4{constructor(address){this.addressMinusSuffix="",this.groups=constants.GROUPS,this.parsedAddress=[],this.parsedSubnet="",
this.subnet="/32",this.subnetMask=32,this.v4=!0,this.isCorrect=isCorrect4,this.isInSubnet=common.isInSubnet,this.isHostInSubnet=common.isHostInSubnet,this.address=
address;let subnet=constants.RE_SUBNET_STRING.exec(address);if(subnet){if(this.parsedSubnet=subnet[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,
10),this.subnet=`/${this.subnetMask}`,this.subnetMask<0||this.subnetMask>constants.BITS)throw new address_error_1.AddressError("Invalid subnet mask.");address=address.
replace(constants.RE_SUBNET_STRING,"")}let longest=constants.GROUPS*4-1;if(address.length>longest)throw new address_error_1.AddressError(`IPv4 addresses are at \
most ${longest} characters.`);this.addressMinusSuffix=address,this.parsedAddress=this.parse(address)}static isValid(address){try{return new _Address4(address),!0}catch{
return!1}}parse(address){let groups=address.split(".");if(groups.some(group=>/^0\d/.test(group)))throw new address_error_1.AddressError("IPv4 addresses can't ha\
ve leading zeroes.");if(!address.match(constants.RE_ADDRESS))throw new address_error_1.AddressError("Invalid IPv4 address.");return groups}correctForm(){return this.
parsedAddress.map(part=>parseInt(part,10)).join(".")}static fromAddressAndMask(address,mask){let bits=common.prefixLengthFromMask(new _Address4(mask).bigInt(),constants.
BITS);return new _Address4(`${address}/${bits}`)}static fromAddressAndWildcardMask(address,wildcardMask){let wildcard=new _Address4(wildcardMask).bigInt(),allOnes=(BigInt(
1)<<BigInt(constants.BITS))-BigInt(1),mask=wildcard^allOnes,bits=common.prefixLengthFromMask(mask,constants.BITS);return new _Address4(`${address}/${bits}`)}static fromWildcard(input){
let groups=input.split(".");if(groups.length!==constants.GROUPS)throw new address_error_1.AddressError("Wildcard pattern must have 4 octets");let firstWildcard=-1;
for(let i=0;i<groups.length;i++)if(groups[i]==="*")firstWildcard===-1&&(firstWildcard=i);else if(firstWildcard!==-1)throw new address_error_1.AddressError("Wild\
card `*` must only appear in trailing octets (e.g. `192.168.0.*`)");let trailing=firstWildcard===-1?0:groups.length-firstWildcard,replaced=groups.map(g=>g==="*"?
"0":g),subnetBits=constants.BITS-trailing*8;return new _Address4(`${replaced.join(".")}/${subnetBits}`)}static fromHex(hex){let stripped=hex.replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.
test(stripped))throw new address_error_1.AddressError("IPv4 hex must be exactly 8 hex digits");let groups=[];for(let i=0;i<8;i+=2)groups.push(parseInt(stripped.
slice(i,i+2),16));return new _Address4(groups.join("."))}static fromInteger(integer){if(!Number.isInteger(integer)||integer<0||integer>4294967295)throw new address_error_1.
AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");return _Address4.fromHex(integer.toString(16).padStart(8,"0"))}static fromArpa(arpaFormAddress){
let longest=constants.GROUPS*4-1+3+14;if(arpaFormAddress.length>longest)throw new address_error_1.AddressError(`in-addr.arpa names are at most ${longest} charac\
ters.`);let address=arpaFormAddress.replace(/(\.in-addr\.arpa)?\.?$/i,"").split(".").reverse().join(".");return new _Address4(address)}toHex(){return this.parsedAddress.
map(part=>common.stringToPaddedHex(part)).join(":")}toArray(){return this.parsedAddress.map(part=>parseInt(part,10))}toGroup6(){let output=[],i;for(i=0;i<constants.
GROUPS;i+=2)output.push(`${common.stringToPaddedHex(this.parsedAddress[i])}${common.stringToPaddedHex(this.parsedAddress[i+1])}`);return output.join(":")}bigInt(){
return BigInt(`0x${this.parsedAddress.map(n=>common.stringToPaddedHex(n)).join("")}`)}_startAddress(){return BigInt(`0b${this.mask()+"0".repeat(constants.BITS-this.
subnetMask)}`)}startAddress(){return _Address4.fromBigInt(this._startAddress())}startAddressExclusive(){let adjust=BigInt("1");return _Address4.fromBigInt(this.
_startAddress()+adjust)}offset(n){return _Address4.fromBigInt(common.offsetBigInt(this.bigInt(),n,constants.BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){
return _Address4.fromBigInt(common.offsetBigInt(this._endAddress(),1,constants.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(subnetMask){return new _Address4(
`${this.correctForm()}/${subnetMask}`)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(constants.BITS-this.subnetMask)}`)}endAddress(){return _Address4.
fromBigInt(this._endAddress())}endAddressExclusive(){let adjust=BigInt("1");return _Address4.fromBigInt(this._endAddress()-adjust)}subnetMaskAddress(){return _Address4.
fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants.BITS-this.subnetMask)}`))}wildcardMask(){return _Address4.fromBigInt(BigInt(`0b${"0".repeat(
this.subnetMask)}${"1".repeat(constants.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.subnetMask}`}static fromBigInt(bigInt){
if(bigInt<BigInt(0)||bigInt>BigInt(4294967295))throw new address_error_1.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1");return _Address4.fromHex(
bigInt.toString(16).padStart(8,"0"))}static fromByteArray(bytes){return common.assertByteArray(bytes,4,"IPv4",0),this.fromUnsignedByteArray(bytes)}static fromUnsignedByteArray(bytes){
if(bytes.length!==4)throw new address_error_1.AddressError("IPv4 addresses require exactly 4 bytes");let address=bytes.join(".");return new _Address4(address)}mask(mask){
return mask===void 0&&(mask=this.subnetMask),this.getBitsBase2(0,mask)}getBitsBase2(start,end){return this.binaryZeroPad().slice(start,end)}reverseForm(options){
options||(options={});let reversed=this.correctForm().split(".").reverse().join(".");return options.omitSuffix?reversed:`${reversed}.in-addr.arpa.`}isMulticast(){
return this.isHostInSubnet(MULTICAST_V4)}isPrivate(){return PRIVATE_V4.some(subnet=>this.isHostInSubnet(subnet))}isLoopback(){return this.isHostInSubnet(LOOPBACK_V4)}isLinkLocal(){
return this.isHostInSubnet(LINK_LOCAL_V4)}isUnspecified(){return this.isHostInSubnet(UNSPECIFIED_V4)}isBroadcast(){return this.isHostInSubnet(BROADCAST_V4)}isCGNAT(){
return this.isHostInSubnet(CGNAT_V4)}isDocumentation(){return DOCUMENTATION_V4.some(subnet=>this.isHostInSubnet(subnet))}isBenchmarking(){return this.isHostInSubnet(
BENCHMARKING_V4)}isReserved(){return this.isHostInSubnet(RESERVED_V4)}isGlobal(){return!this.isMulticast()&&common.isGloballyReachable.call(this,SPECIAL_PURPOSE_V4)}binaryZeroPad(){
return this._binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(constants.BITS,"0")),this._binaryZeroPad}groupForV6(){let segments=this.
parsedAddress;return this.correctForm().replace(constants.RE_ADDRESS,`<span class="hover-group group-v4 group-6">${segments.slice(0,2).join(".")}</span>.<span c\
lass="hover-group group-v4 group-7">${segments.slice(2,4).join(".")}</span>`)}};exports2.Address4=Address4;var MULTICAST_V4=new Address4("224.0.0.0/4"),PRIVATE_V4=[
new Address4("10.0.0.0/8"),new Address4("172.16.0.0/12"),new Address4("192.168.0.0/16")],LOOPBACK_V4=new Address4("127.0.0.0/8"),LINK_LOCAL_V4=new Address4("169\
.254.0.0/16"),UNSPECIFIED_V4=new Address4("0.0.0.0/32"),BROADCAST_V4=new Address4("255.255.255.255/32"),CGNAT_V4=new Address4("100.64.0.0/10"),DOCUMENTATION_V4=[
new Address4("192.0.2.0/24"),new Address4("198.51.100.0/24"),new Address4("203.0.113.0/24")],BENCHMARKING_V4=new Address4("198.18.0.0/15"),RESERVED_V4=new Address4(
"240.0.0.0/4"),SPECIAL_PURPOSE_V4=constants.SPECIAL_PURPOSE.map(([cidr,,reachable])=>({subnet:new Address4(cidr),reachable}))}});var require_constants3=__commonJS({"node_modules/ip-address/dist/v6/constants.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.SPECIAL_PURPOSE=exports2.RE_URL_WITH_PORT=exports2.RE_URL=exports2.RE_ZONE_STRING=exports2.RE_SUBNET_STRING=exports2.RE_BAD_ADDRESS=exports2.RE_BAD_CHARACTERS=
exports2.TYPES=exports2.SCOPES=exports2.GROUPS=exports2.BITS=void 0;exports2.BITS=128;exports2.GROUPS=8;exports2.SCOPES={0:"Reserved",1:"Interface local",2:"Lin\
k local",4:"Admin local",5:"Site local",8:"Organization local",14:"Global",15:"Reserved"};exports2.TYPES={"ff01::1/128":"Multicast (All nodes on this interface)",
"ff01::2/128":"Multicast (All routers on this interface)","ff02::1/128":"Multicast (All nodes on this link)","ff02::2/128":"Multicast (All routers on this link)",
"ff05::2/128":"Multicast (All routers in this site)","ff02::5/128":"Multicast (OSPFv3 AllSPF routers)","ff02::6/128":"Multicast (OSPFv3 AllDR routers)","ff02::9\
/128":"Multicast (RIP routers)","ff02::a/128":"Multicast (EIGRP routers)","ff02::d/128":"Multicast (PIM routers)","ff02::16/128":"Multicast (MLDv2 reports)","ff\
01::fb/128":"Multicast (mDNSv6)","ff02::fb/128":"Multicast (mDNSv6)","ff05::fb/128":"Multicast (mDNSv6)","ff02::1:2/128":"Multicast (All DHCP servers and relay \
agents on this link)","ff05::1:2/128":"Multicast (All DHCP servers and relay agents in this site)","ff02::1:3/128":"Multicast (All DHCP servers on this link)","\
ff05::1:3/128":"Multicast (All DHCP servers in this site)","::/128":"Unspecified","::1/128":"Loopback","::ffff:0:0/96":"IPv4-mapped","ff00::/8":"Multicast","fe8\
0::/10":"Link-local unicast","fc00::/7":"Unique local","2001::/32":"Teredo","2001:2::/48":"Benchmarking","2002::/16":"6to4","2001:db8::/32":"Documentation","3ff\
f::/20":"Documentation","100::/64":"Discard-only","fec0::/10":"Site-local unicast (deprecated)","::/96":"IPv4-compatible (deprecated)","64:ff9b::/96":"NAT64 (we\
ll-known)","64:ff9b:1::/48":"NAT64 (local-use)"};exports2.RE_BAD_CHARACTERS=/([^0-9a-f:/%])/gi;exports2.RE_BAD_ADDRESS=/([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi;
exports2.RE_SUBNET_STRING=/\/\d{1,3}(?=%|$)/;exports2.RE_ZONE_STRING=/%.*$/;exports2.RE_URL=/^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i;exports2.RE_URL_WITH_PORT=
/^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i;exports2.SPECIAL_PURPOSE=[["::1/128","Loopback Address",!1],["::/128","Unspecified Address",!1],["::ffff:0:0/96",
"IPv4-mapped Address",!1],["64:ff9b::/96","IPv4-IPv6 Translat.",!0],["64:ff9b:1::/48","IPv4-IPv6 Translat.",!1],["100::/64","Discard-Only Address Block",!1],["1\
00:0:0:1::/64","Dummy IPv6 Prefix",!1],["2001::/23","IETF Protocol Assignments",!1],["2001::/32","TEREDO",!1],["2001:1::1/128","Port Control Protocol Anycast",!0],
["2001:1::2/128","Traversal Using Relays around NAT Anycast",!0],["2001:1::3/128","DNS-SD Service Registration Protocol Anycast",!0],["2001:2::/48","Benchmarkin\
g",!1],["2001:3::/32","AMT",!0],["2001:4:112::/48","AS112-v6",!0],["2001:10::/28","Deprecated (previously ORCHID)",null],["2001:20::/28","ORCHIDv2",!0],["2001:3\
0::/28","Drone Remote ID Protocol Entity Tags (DETs) Prefix",!0],["2001:db8::/32","Documentation",!1],["2002::/16","6to4",!1],["2620:4f:8000::/48","Direct Deleg\
ation AS112 Service",!0],["3fff::/20","Documentation",!1],["5f00::/16","Segment Routing (SRv6) SIDs",!1],["fc00::/7","Unique-Local",!1],["fe80::/10","Link-Local\
 Unicast",!1]]}});var require_helpers=__commonJS({"node_modules/ip-address/dist/v6/helpers.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
escapeHtml=escapeHtml;exports2.spanAllZeroes=spanAllZeroes;exports2.spanAll=spanAll;exports2.spanLeadingZeroes=spanLeadingZeroes;exports2.simpleGroup=simpleGroup;
function escapeHtml(s){return s.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function spanAllZeroes(s){
return escapeHtml(s).replace(/(0+)/g,'<span class="zero">$1</span>')}function spanAll(s,offset=0){return s.split("").map((n,i)=>`<span class="digit value-${escapeHtml(
n)} position-${i+offset}">${spanAllZeroes(n)}</span>`).join("")}function spanLeadingZeroesSimple(group){return escapeHtml(group).replace(/^(0+)/,'<span class="z\
ero">$1</span>')}function spanLeadingZeroes(address){return address.split(":").map(g=>spanLeadingZeroesSimple(g)).join(":")}function simpleGroup(addressString,offset=0){
return addressString.split(":").map((g,i)=>/group-v4/.test(g)?g:`<span class="hover-group group-${i+offset}">${spanLeadingZeroesSimple(g)}</span>`)}}});var require_regular_expressions=__commonJS({"node_modules/ip-address/dist/v6/regular-expressions.js"(exports2){"use strict";var __createBinding=exports2&&exports2.
__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||
desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),
__setModuleDefault=exports2&&exports2.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports2&&exports2.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null)for(var k in mod2)k!==
"default"&&Object.prototype.hasOwnProperty.call(mod2,k)&&__createBinding(result,mod2,k);return __setModuleDefault(result,mod2),result};Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.ADDRESS_BOUNDARY=void 0;exports2.groupPossibilities=groupPossibilities;exports2.padGroup=padGroup;exports2.simpleRegularExpression=
simpleRegularExpression;exports2.possibleElisions=possibleElisions;var v6=__importStar(require_constants3());function groupPossibilities(possibilities){return`(${possibilities.
join("|")})`}function padGroup(group){return group.length<4?`0{0,${4-group.length}}${group}`:group}exports2.ADDRESS_BOUNDARY="[^A-Fa-f0-9:]";function simpleRegularExpression(groups){
let zeroIndexes=[];groups.forEach((group,i)=>{parseInt(group,16)===0&&zeroIndexes.push(i)});let possibilities=zeroIndexes.map(zeroIndex=>groups.map((group,i)=>{
if(i===zeroIndex){let elision=i===0||i===v6.GROUPS-1?":":"";return groupPossibilities([padGroup(group),elision])}return padGroup(group)}).join(":"));return possibilities.
push(groups.map(padGroup).join(":")),groupPossibilities(possibilities)}function possibleElisions(elidedGroups,moreLeft,moreRight){let left=moreLeft?"":":",right=moreRight?
"":":",possibilities=[];!moreLeft&&!moreRight&&possibilities.push("::"),moreLeft&&moreRight&&possibilities.push(""),(moreRight&&!moreLeft||!moreRight&&moreLeft)&&
possibilities.push(":"),possibilities.push(`${left}(:0{1,4}){1,${elidedGroups-1}}`),possibilities.push(`(0{1,4}:){1,${elidedGroups-1}}${right}`),possibilities.push(
`(0{1,4}:){${elidedGroups-1}}0{1,4}`);for(let groups=1;groups<elidedGroups-1;groups++)for(let position=1;position<elidedGroups-groups;position++)possibilities.push(
`(0{1,4}:){${position}}:(0{1,4}:){${elidedGroups-position-groups-1}}0{1,4}`);return groupPossibilities(possibilities)}}});var require_ipv6=__commonJS({"node_modules/ip-address/dist/ipv6.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports2&&
exports2.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports2&&
exports2.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null)for(var k in mod2)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod2,k)&&__createBinding(result,mod2,k);return __setModuleDefault(result,mod2),result};Object.defineProperty(exports2,"__esModule",{value:!0});exports2.Address6=
void 0;var common=__importStar(require_common()),constants4=__importStar(require_constants2()),constants6=__importStar(require_constants3()),helpers=__importStar(
require_helpers()),ipv4_1=require_ipv4(),regular_expressions_1=require_regular_expressions(),address_error_1=require_address_error(),common_1=require_common(),isCorrect6=common.
isCorrect(constants6.BITS);function assert(condition){if(!condition)throw new Error("Assertion failed.")}function addCommas(number){let r=/(\d+)(\d{3})/;for(;r.
test(number);)number=number.replace(r,"$1,$2");return number}function spanLeadingZeroes4(n){return n=n.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1\
</span>$2'),n=n.replace(/^(0{1,})(0)$/,'<span class="parse-error">$1</span>$2'),n}function compact(address,slice){let s1=[],s2=[],i;for(i=0;i<address.length;i++)
i<slice[0]?s1.push(address[i]):i>slice[1]&&s2.push(address[i]);return s1.concat(["compact"]).concat(s2)}function paddedHex(octet){return parseInt(octet,16).toString(
16).padStart(4,"0")}function unsignByte(b){return b&255}var Address6=class _Address6{constructor(address,optionalGroups){this.addressMinusSuffix="",this.parsedSubnet=
"",this.subnet="/128",this.subnetMask=128,this.v4=!1,this.zone="",this.isInSubnet=common.isInSubnet,this.isHostInSubnet=common.isHostInSubnet,this.isCorrect=isCorrect6,
optionalGroups===void 0?this.groups=constants6.GROUPS:this.groups=optionalGroups,this.address=address;let subnet=constants6.RE_SUBNET_STRING.exec(address);if(subnet){
if(this.parsedSubnet=subnet[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),this.subnet=`/${this.subnetMask}`,Number.isNaN(this.subnetMask)||this.
subnetMask<0||this.subnetMask>constants6.BITS)throw new address_error_1.AddressError("Invalid subnet mask.");address=address.replace(constants6.RE_SUBNET_STRING,
"")}if(/\//.test(address))throw new address_error_1.AddressError("Invalid subnet mask.");let zoneStart=address.indexOf("%");zoneStart!==-1&&/^.*$/.test(address.
slice(zoneStart))&&(this.zone=address.slice(zoneStart),address=address.slice(0,zoneStart));let longest=this.groups*5+5;if(address.length>longest)throw new address_error_1.
AddressError(`IPv6 addresses are at most ${longest} characters.`);this.addressMinusSuffix=address,this.parsedAddress=this.parse(this.addressMinusSuffix)}static isValid(address){
try{return new _Address6(address),!0}catch{return!1}}static fromBigInt(bigInt){if(bigInt<BigInt(0)||bigInt>(BigInt(1)<<BigInt(constants6.BITS))-BigInt(1))throw new address_error_1.
AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");let hex=bigInt.toString(16).padStart(32,"0"),groups=[];for(let i=0;i<constants6.GROUPS;i++)groups.
push(hex.slice(i*4,(i+1)*4));return new _Address6(groups.join(":"))}static fromURL(url){var _a;let host,port=null,result,error,stripped=url.replace(/^[a-z][a-z0-9+.-]*:\/\//i,
"");if(stripped.indexOf("[")!==-1&&stripped.indexOf("]:")!==-1){if(error="failed to parse address with port",result=constants6.RE_URL_WITH_PORT.exec(stripped),result===
null)return{error,address:null,port:null};host=result[1],port=result[2]}else{if(error="failed to parse address from URL",result=constants6.RE_URL.exec(stripped),
result===null)return{error,address:null,port:null};host=(_a=result[1])!==null&&_a!==void 0?_a:result[2]}port?(port=parseInt(port,10),(port<0||port>65535)&&(port=
null)):port=null;let address;try{address=new _Address6(host)}catch{return{error,address:null,port:null}}return{address,port}}static fromAddressAndMask(address,mask){
let bits=common.prefixLengthFromMask(new _Address6(mask).bigInt(),constants6.BITS);return new _Address6(`${address}/${bits}`)}static fromAddressAndWildcardMask(address,wildcardMask){
let wildcard=new _Address6(wildcardMask).bigInt(),allOnes=(BigInt(1)<<BigInt(constants6.BITS))-BigInt(1),mask=wildcard^allOnes,bits=common.prefixLengthFromMask(
mask,constants6.BITS);return new _Address6(`${address}/${bits}`)}static fromWildcard(input){if(input.includes("%")||input.includes("/"))throw new address_error_1.
AddressError("Wildcard pattern must not include a zone or CIDR suffix");let halves=input.split("::");if(halves.length>2)throw new address_error_1.AddressError("\
Wildcard pattern cannot contain more than one '::'");let groups;if(halves.length===2){let left=halves[0]===""?[]:halves[0].split(":"),right=halves[1]===""?[]:halves[1].
split(":"),remaining=constants6.GROUPS-left.length-right.length;if(remaining<1)throw new address_error_1.AddressError("Wildcard pattern with '::' has too many g\
roups");groups=[...left,...new Array(remaining).fill("0"),...right]}else groups=input.split(":");if(groups.length!==constants6.GROUPS)throw new address_error_1.
AddressError("Wildcard pattern must have 8 groups");let firstWildcard=-1;for(let i=0;i<groups.length;i++)if(groups[i]==="*")firstWildcard===-1&&(firstWildcard=i);else if(firstWildcard!==
-1)throw new address_error_1.AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");let trailing=firstWildcard===-1?0:groups.
length-firstWildcard,replaced=groups.map(g=>g==="*"?"0":g),subnetBits=constants6.BITS-trailing*16;return new _Address6(`${replaced.join(":")}/${subnetBits}`)}static fromAddress4(address){
let address4=new ipv4_1.Address4(address),mask6=constants6.BITS-(constants4.BITS-address4.subnetMask);return new _Address6(`::ffff:${address4.correctForm()}/${mask6}`)}static fromArpa(arpaFormAddress){
let nibbles=arpaFormAddress.replace(/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(nibbles))throw new address_error_1.AddressError("Invalid \
'ip6.arpa' form.");let reversed=nibbles.split(".").reverse(),subnetMask=reversed.length*4,hex=reversed.join("").padEnd(32,"0"),groups=[];for(let i=0;i<constants6.
GROUPS;i++)groups.push(hex.slice(i*4,(i+1)*4));return new _Address6(`${groups.join(":")}/${subnetMask}`)}microsoftTranscription(){return`${this.correctForm().replace(
/:/g,"-")}.ipv6-literal.net`}mask(mask=this.subnetMask){return this.getBitsBase2(0,mask)}possibleSubnets(subnetSize=128){let availableBits=constants6.BITS-this.
subnetMask,subnetBits=Math.abs(subnetSize-constants6.BITS),subnetPowers=availableBits-subnetBits;return subnetPowers<0?"0":addCommas((BigInt("2")**BigInt(subnetPowers)).
toString(10))}_startAddress(){return BigInt(`0b${this.mask()+"0".repeat(constants6.BITS-this.subnetMask)}`)}startAddress(){return _Address6.fromBigInt(this._startAddress())}startAddressExclusive(){
let adjust=BigInt("1");return _Address6.fromBigInt(this._startAddress()+adjust)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(constants6.BITS-this.subnetMask)}`)}endAddress(){
return _Address6.fromBigInt(this._endAddress())}endAddressExclusive(){let adjust=BigInt("1");return _Address6.fromBigInt(this._endAddress()-adjust)}offset(n){return _Address6.
fromBigInt(common.offsetBigInt(this.bigInt(),n,constants6.BITS,"IPv6")).withSubnetMask(this.subnetMask)}nextNetwork(){return _Address6.fromBigInt(common.offsetBigInt(
this._endAddress(),1,constants6.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(subnetMask){return new _Address6(`${this.correctForm()}/${subnetMask}`)}subnetMaskAddress(){
return _Address6.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants6.BITS-this.subnetMask)}`))}wildcardMask(){return _Address6.fromBigInt(
BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants6.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.subnetMask}`}getScope(){
let type=this.getType();return type==="Multicast"||type.startsWith("Multicast ")?constants6.SCOPES[parseInt(this.getBits(12,16).toString(10),10)]||"Unknown":type===
"Link-local unicast"||type==="Loopback"?"Link local":type==="Unspecified"?"Unknown":"Global"}getType(){for(let i=0;i<TYPE_SUBNETS.length;i++){let entry=TYPE_SUBNETS[i];
if(this.isHostInSubnet(entry[0]))return entry[1]}return"Global unicast"}getBits(start,end){return BigInt(`0b${this.getBitsBase2(start,end)}`)}getBitsBase2(start,end){
return this.binaryZeroPad().slice(start,end)}getBitsBase16(start,end){let length=end-start;if(length%4!==0)throw new Error("Length of bits to retrieve must be d\
ivisible by four");return this.getBits(start,end).toString(16).padStart(length/4,"0")}getBitsPastSubnet(){return this.getBitsBase2(this.subnetMask,constants6.BITS)}reverseForm(options){
options||(options={});let characters=Math.floor(this.subnetMask/4),reversed=this.canonicalForm().replace(/:/g,"").split("").slice(0,characters).reverse().join("\
.");return characters>0?options.omitSuffix?reversed:`${reversed}.ip6.arpa.`:options.omitSuffix?"":"ip6.arpa."}correctForm(){let i,groups=[],zeroCounter=0,zeroes=[];
for(i=0;i<this.parsedAddress.length;i++){let value=parseInt(this.parsedAddress[i],16);value===0&&zeroCounter++,value!==0&&zeroCounter>0&&(zeroCounter>1&&zeroes.
push([i-zeroCounter,i-1]),zeroCounter=0)}zeroCounter>1&&zeroes.push([this.parsedAddress.length-zeroCounter,this.parsedAddress.length-1]);let zeroLengths=zeroes.
map(n=>n[1]-n[0]+1);if(zeroes.length>0){let index2=zeroLengths.indexOf(Math.max(...zeroLengths));groups=compact(this.parsedAddress,zeroes[index2])}else groups=this.
parsedAddress;for(i=0;i<groups.length;i++)groups[i]!=="compact"&&(groups[i]=parseInt(groups[i],16).toString(16));let correct=groups.join(":");return correct=correct.
replace(/^compact$/,"::"),correct=correct.replace(/(^compact)|(compact$)/,":"),correct=correct.replace(/compact/,""),correct}binaryZeroPad(){return this._binaryZeroPad===
void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(constants6.BITS,"0")),this._binaryZeroPad}parse4in6(address){if(address.indexOf(".")===-1)return address;
let groups=address.split(":"),lastGroup=groups.slice(-1)[0],v4Octets=lastGroup.split(".");if(v4Octets.length===constants4.GROUPS&&v4Octets.every(octet=>/^\d{1,3}$/.
test(octet))&&v4Octets.some(octet=>/^0\d/.test(octet))){let highlighted=v4Octets.map(spanLeadingZeroes4).join("."),prefix=groups.slice(0,-1).map(helpers.escapeHtml).
join(":"),separator=groups.length>1?":":"";throw new address_error_1.AddressError("IPv4 addresses can't have leading zeroes.",`${prefix}${separator}${highlighted}`)}
let address4=lastGroup.match(constants4.RE_ADDRESS);if(address4){this.parsedAddress4=address4[0];let v4Suffix=this.subnetMask>=96?`/${this.subnetMask-96}`:"";this.
address4=new ipv4_1.Address4(`${this.parsedAddress4}${v4Suffix}`),this.v4=!0,groups[groups.length-1]=this.address4.toGroup6(),address=groups.join(":")}return address}parse(address){
address=this.parse4in6(address);let badCharacters=address.match(constants6.RE_BAD_CHARACTERS);if(badCharacters)throw new address_error_1.AddressError(`Bad chara\
cter${badCharacters.length>1?"s":""} detected in address: ${badCharacters.join("")}`,address.replace(constants6.RE_BAD_CHARACTERS,character=>`<span class="parse\
-error">${helpers.escapeHtml(character)}</span>`));let badAddress=address.match(constants6.RE_BAD_ADDRESS);if(badAddress)throw new address_error_1.AddressError(
`Address failed regex: ${badAddress.join("")}`,address.replace(constants6.RE_BAD_ADDRESS,'<span class="parse-error">$1</span>'));let groups=[],halves=address.split(
"::");if(halves.length===2){let first=halves[0].split(":"),last=halves[1].split(":");first.length===1&&first[0]===""&&(first=[]),last.length===1&&last[0]===""&&
(last=[]);let remaining=this.groups-(first.length+last.length);if(!remaining)throw new address_error_1.AddressError("Error parsing groups");this.elidedGroups=remaining,
this.elisionBegin=first.length,this.elisionEnd=first.length+this.elidedGroups,groups=groups.concat(first);for(let i=0;i<remaining;i++)groups.push("0");groups=groups.
concat(last)}else if(halves.length===1)groups=address.split(":"),this.elidedGroups=0;else throw new address_error_1.AddressError("Too many :: groups found");if(groups=
groups.map(group=>parseInt(group,16).toString(16)),groups.length!==this.groups)throw new address_error_1.AddressError("Incorrect number of groups found");return groups}canonicalForm(){
return this.parsedAddress.map(paddedHex).join(":")}decimal(){return this.parsedAddress.map(n=>parseInt(n,16).toString(10).padStart(5,"0")).join(":")}bigInt(){return BigInt(
`0x${this.parsedAddress.map(paddedHex).join("")}`)}to4(){let binary=this.binaryZeroPad().split(""),hex=BigInt(`0b${binary.slice(96,128).join("")}`).toString(16).
padStart(8,"0");if(this.subnetMask>=96){let v4Mask=this.subnetMask-96,groups=[];for(let i=0;i<8;i+=2)groups.push(parseInt(hex.slice(i,i+2),16));return new ipv4_1.
Address4(`${groups.join(".")}/${v4Mask}`)}return ipv4_1.Address4.fromHex(hex)}to4in6(){let address4=this.to4(),correct=new _Address6(this.parsedAddress.slice(0,
6).join(":"),6).correctForm(),infix="";return/:$/.test(correct)||(infix=":"),correct+infix+address4.correctForm()}inspectTeredo(){let prefix=this.getBitsBase16(
0,32),udpPort=(this.getBits(80,96)^BigInt("0xffff")).toString(),server4=ipv4_1.Address4.fromHex(this.getBitsBase16(32,64)),bitsForClient4=this.getBits(96,128),client4=ipv4_1.
Address4.fromHex((bitsForClient4^BigInt("0xffffffff")).toString(16).padStart(8,"0")),flagsBase2=this.getBitsBase2(64,80),coneNat=(0,common_1.testBit)(flagsBase2,
15),reserved=(0,common_1.testBit)(flagsBase2,14),groupIndividual=(0,common_1.testBit)(flagsBase2,8),universalLocal=(0,common_1.testBit)(flagsBase2,9),nonce=BigInt(
`0b${flagsBase2.slice(2,6)+flagsBase2.slice(8,16)}`).toString(10);return{prefix:`${prefix.slice(0,4)}:${prefix.slice(4,8)}`,server4:server4.address,client4:client4.
address,flags:flagsBase2,coneNat,microsoft:{reserved,universalLocal,groupIndividual,nonce},udpPort}}inspect6to4(){let prefix=this.getBitsBase16(0,16),gateway=ipv4_1.
Address4.fromHex(this.getBitsBase16(16,48));return{prefix:prefix.slice(0,4),gateway:gateway.address}}to6to4(){if(!this.is4())return null;let addr6to4=["2002",this.
getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new _Address6(addr6to4)}static fromAddress4Nat64(address,prefix="64:ff9b::/96"){let v4=new ipv4_1.
Address4(address),prefix6=new _Address6(prefix),pl=prefix6.subnetMask;if(pl!==32&&pl!==40&&pl!==48&&pl!==56&&pl!==64&&pl!==96)throw new address_error_1.AddressError(
"NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");let prefixBits=prefix6.binaryZeroPad(),v4Bits=v4.binaryZeroPad(),bits;if(pl===96)bits=prefixBits.slice(
0,96)+v4Bits;else{let beforeU=64-pl;bits=[prefixBits.slice(0,pl),v4Bits.slice(0,beforeU),"00000000",v4Bits.slice(beforeU),"0".repeat(56-(32-beforeU))].join("")}
let hex=BigInt(`0b${bits}`).toString(16).padStart(32,"0"),groups=[];for(let i=0;i<8;i++)groups.push(hex.slice(i*4,(i+1)*4));return new _Address6(groups.join(":"))}toAddress4Nat64(prefix="\
64:ff9b::/96"){let prefix6=new _Address6(prefix),pl=prefix6.subnetMask;if(pl!==32&&pl!==40&&pl!==48&&pl!==56&&pl!==64&&pl!==96)throw new address_error_1.AddressError(
"NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");if(!this.isHostInSubnet(prefix6))return null;let bits=this.binaryZeroPad(),v4Bits;if(pl===96)v4Bits=bits.
slice(96,128);else{let beforeU=64-pl;v4Bits=bits.slice(pl,pl+beforeU)+bits.slice(72,72+(32-beforeU))}let octets=[];for(let i=0;i<4;i++)octets.push(parseInt(v4Bits.
slice(i*8,(i+1)*8),2).toString());return new ipv4_1.Address4(octets.join("."))}toByteArray(){let value=this.bigInt().toString(16).padStart(constants6.BITS/4,"0"),
bytes=[];for(let i=0,length=value.length;i<length;i+=2)bytes.push(parseInt(value.substring(i,i+2),16));return bytes}toUnsignedByteArray(){return this.toByteArray().
map(unsignByte)}static fromByteArray(bytes){return common.assertByteArray(bytes,16,"IPv6",-128),this.fromUnsignedByteArray(bytes.map(unsignByte))}static fromUnsignedByteArray(bytes){
common.assertByteArray(bytes,16,"IPv6",0);let BYTE_MAX=BigInt("256"),result=BigInt("0"),multiplier=BigInt("1");for(let i=bytes.length-1;i>=0;i--)result+=multiplier*
BigInt(bytes[i].toString(10)),multiplier*=BYTE_MAX;return _Address6.fromBigInt(result)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
let embedded=this.embeddedIPv4();return embedded?embedded.isLinkLocal():this.isHostInSubnet(LINK_LOCAL_SUBNET)}isMulticast(){let embedded=this.embeddedIPv4();if(embedded)
return embedded.isMulticast();let type=this.getType();return type==="Multicast"||type.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.isHostInSubnet(
IPV4_MAPPED_SUBNET)}embeddedIPv4(){return this.isMapped4()||this.isHostInSubnet(NAT64_WELL_KNOWN_SUBNET)?this.to4():null}isTeredo(){return this.isHostInSubnet(TEREDO_SUBNET)}is6to4(){
return this.isHostInSubnet(SIX_TO_FOUR_SUBNET)}isLoopback(){let embedded=this.embeddedIPv4();return embedded?embedded.isLoopback():this.getType()==="Loopback"}isULA(){
return this.isHostInSubnet(ULA_SUBNET)}isPrivate(){let embedded=this.embeddedIPv4();return embedded?embedded.isPrivate():this.isULA()||this.isHostInSubnet(NAT64_LOCAL_USE_SUBNET)}isCGNAT(){
let embedded=this.embeddedIPv4();return embedded?embedded.isCGNAT():!1}isBroadcast(){let embedded=this.embeddedIPv4();return embedded?embedded.isBroadcast():!1}isUnspecified(){
let embedded=this.embeddedIPv4();return embedded?embedded.isUnspecified():this.getType()==="Unspecified"}isDocumentation(){return DOCUMENTATION_SUBNETS.some(subnet=>this.
isHostInSubnet(subnet))}isBenchmarking(){let embedded=this.embeddedIPv4();return embedded?embedded.isBenchmarking():this.isHostInSubnet(BENCHMARKING_SUBNET)}isGlobal(){
let embedded=this.embeddedIPv4();return embedded?embedded.isGlobal():this.isHostInSubnet(GLOBAL_UNICAST_SUBNET)&&common.isGloballyReachable.call(this,SPECIAL_PURPOSE_V6)}href(optionalPort){
return optionalPort===void 0?optionalPort="":optionalPort=`:${optionalPort}`,`http://[${this.correctForm()}]${optionalPort}/`}link(options){options||(options={}),
options.className===void 0&&(options.className=""),options.prefix===void 0&&(options.prefix="/#address="),options.v4===void 0&&(options.v4=!1);let formFunction=this.
correctForm;options.v4&&(formFunction=this.to4in6);let form=formFunction.call(this),safeHref=helpers.escapeHtml(`${options.prefix}${form}`),safeForm=helpers.escapeHtml(
form);if(options.className){let safeClass=helpers.escapeHtml(options.className);return`<a href="${safeHref}" class="${safeClass}">${safeForm}</a>`}return`<a hre\
f="${safeHref}">${safeForm}</a>`}group(){if(this.elidedGroups===0)return helpers.simpleGroup(this.addressMinusSuffix).join(":");assert(typeof this.elidedGroups==
"number"),assert(typeof this.elisionBegin=="number");let output=[],[left,right]=this.addressMinusSuffix.split("::");left.length?output.push(...helpers.simpleGroup(
left)):output.push("");let classes=["hover-group"];for(let i=this.elisionBegin;i<this.elisionBegin+this.elidedGroups;i++)classes.push(`group-${i}`);return output.
push(`<span class="${classes.join(" ")}"></span>`),right.length?output.push(...helpers.simpleGroup(right,this.elisionEnd)):output.push(""),this.is4()&&(assert(this.
address4 instanceof ipv4_1.Address4),output.pop(),output.push(this.address4.groupForV6())),output.join(":")}regularExpressionString(substringSearch=!1){let output=[],
address6=new _Address6(this.correctForm());if(address6.elidedGroups===0)output.push((0,regular_expressions_1.simpleRegularExpression)(address6.parsedAddress));else if(address6.
elidedGroups===constants6.GROUPS)output.push((0,regular_expressions_1.possibleElisions)(constants6.GROUPS));else{let halves=address6.address.split("::");halves[0].
length&&output.push((0,regular_expressions_1.simpleRegularExpression)(halves[0].split(":"))),assert(typeof address6.elidedGroups=="number"),output.push((0,regular_expressions_1.
possibleElisions)(address6.elidedGroups,halves[0].length!==0,halves[1].length!==0)),halves[1].length&&output.push((0,regular_expressions_1.simpleRegularExpression)(
halves[1].split(":"))),output=[output.join(":")]}return substringSearch||(output=["(?=^|",regular_expressions_1.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...output,")(?=[\
^\\w\\:]|",regular_expressions_1.ADDRESS_BOUNDARY,"|$)"]),output.join("")}regularExpression(substringSearch=!1){return new RegExp(this.regularExpressionString(substringSearch),
"i")}};exports2.Address6=Address6;var TYPE_SUBNETS=Object.keys(constants6.TYPES).map(subnet=>[new Address6(subnet),constants6.TYPES[subnet]]),TEREDO_SUBNET=new Address6(
"2001::/32"),SIX_TO_FOUR_SUBNET=new Address6("2002::/16"),ULA_SUBNET=new Address6("fc00::/7"),LINK_LOCAL_SUBNET=new Address6("fe80::/10"),DOCUMENTATION_SUBNETS=[
new Address6("2001:db8::/32"),new Address6("3fff::/20")],BENCHMARKING_SUBNET=new Address6("2001:2::/48"),GLOBAL_UNICAST_SUBNET=new Address6("2000::/3"),SPECIAL_PURPOSE_V6=constants6.
SPECIAL_PURPOSE.map(([cidr,,reachable])=>({subnet:new Address6(cidr),reachable})),IPV4_MAPPED_SUBNET=new Address6("::ffff:0:0/96"),NAT64_WELL_KNOWN_SUBNET=new Address6(
"64:ff9b::/96"),NAT64_LOCAL_USE_SUBNET=new Address6("64:ff9b:1::/48")}});var require_ip_address=__commonJS({"node_modules/ip-address/dist/ip-address.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports2&&
exports2.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports2&&
exports2.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null)for(var k in mod2)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod2,k)&&__createBinding(result,mod2,k);return __setModuleDefault(result,mod2),result};Object.defineProperty(exports2,"__esModule",{value:!0});exports2.v6=
exports2.AddressError=exports2.Address6=exports2.Address4=void 0;var ipv4_1=require_ipv4();Object.defineProperty(exports2,"Address4",{enumerable:!0,get:function(){
return ipv4_1.Address4}});var ipv6_1=require_ipv6();Object.defineProperty(exports2,"Address6",{enumerable:!0,get:function(){return ipv6_1.Address6}});var address_error_1=require_address_error();
Object.defineProperty(exports2,"AddressError",{enumerable:!0,get:function(){return address_error_1.AddressError}});var helpers=__importStar(require_helpers());exports2.
v6={helpers}}});var require_helpers2=__commonJS({"node_modules/socks/build/common/helpers.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
validateSocksClientOptions=validateSocksClientOptions;exports2.validateSocksClientChainOptions=validateSocksClientChainOptions;exports2.ipv4ToInt32=ipv4ToInt32;
exports2.int32ToIpv4=int32ToIpv4;exports2.ipToBuffer=ipToBuffer;var util_1=require_util(),constants_1=require_constants(),stream=__nccwpck_require__(203),ip_address_1=require_ip_address(),
net3=__nccwpck_require__(278);function validateSocksClientOptions(options,acceptedCommands=["connect","bind","associate"]){if(!constants_1.SocksCommand[options.command])throw new util_1.
SocksClientError(constants_1.ERRORS.InvalidSocksCommand,options);if(acceptedCommands.indexOf(options.command)===-1)throw new util_1.SocksClientError(constants_1.
ERRORS.InvalidSocksCommandForOperation,options);if(!isValidSocksRemoteHost(options.destination))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsDestination,
options);if(!isValidSocksProxy(options.proxy))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxy,options);if(validateCustomProxyAuth(
options.proxy,options),options.timeout&&!isValidTimeoutValue(options.timeout))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout,
options);if(options.existing_socket&&!(options.existing_socket instanceof stream.Duplex))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsExistingSocket,
options)}function validateSocksClientChainOptions(options){if(options.command!=="connect")throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommandChain,
options);if(!isValidSocksRemoteHost(options.destination))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsDestination,options);if(!(options.
proxies&&Array.isArray(options.proxies)&&options.proxies.length>=2))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxiesLength,
options);if(options.proxies.forEach(proxy=>{if(!isValidSocksProxy(proxy))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxy,options);
validateCustomProxyAuth(proxy,options)}),options.timeout&&!isValidTimeoutValue(options.timeout))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout,
options)}function validateCustomProxyAuth(proxy,options){if(proxy.custom_auth_method!==void 0){if(proxy.custom_auth_method<constants_1.SOCKS5_CUSTOM_AUTH_START||
proxy.custom_auth_method>constants_1.SOCKS5_CUSTOM_AUTH_END)throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthRange,options);
if(proxy.custom_auth_request_handler===void 0||typeof proxy.custom_auth_request_handler!="function")throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
options);if(proxy.custom_auth_response_size===void 0)throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,options);if(proxy.
custom_auth_response_handler===void 0||typeof proxy.custom_auth_response_handler!="function")throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
options)}}function isValidSocksRemoteHost(remoteHost){return remoteHost&&typeof remoteHost.host=="string"&&Buffer.byteLength(remoteHost.host)<256&&typeof remoteHost.
port=="number"&&remoteHost.port>=0&&remoteHost.port<=65535}function isValidSocksProxy(proxy){return proxy&&(typeof proxy.host=="string"||typeof proxy.ipaddress==
"string")&&typeof proxy.port=="number"&&proxy.port>=0&&proxy.port<=65535&&(proxy.type===4||proxy.type===5)}function isValidTimeoutValue(value){return typeof value==
"number"&&value>0}function ipv4ToInt32(ip){return new ip_address_1.Address4(ip).toArray().reduce((acc,part)=>(acc<<8)+part,0)>>>0}function int32ToIpv4(int32){let octet1=int32>>>
24&255,octet2=int32>>>16&255,octet3=int32>>>8&255,octet4=int32&255;return[octet1,octet2,octet3,octet4].join(".")}function ipToBuffer(ip){if(net3.isIPv4(ip)){let address=new ip_address_1.
Address4(ip);return Buffer.from(address.toArray())}else if(net3.isIPv6(ip)){let address=new ip_address_1.Address6(ip);return Buffer.from(address.canonicalForm().
split(":").map(segment=>segment.padStart(4,"0")).join(""),"hex")}else throw new Error("Invalid IP address format")}}});var require_receivebuffer=__commonJS({"node_modules/socks/build/common/receivebuffer.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.ReceiveBuffer=void 0;var ReceiveBuffer=class{constructor(size=4096){this.buffer=Buffer.allocUnsafe(size),this.offset=0,this.originalSize=size}get length(){
return this.offset}append(data){if(!Buffer.isBuffer(data))throw new Error("Attempted to append a non-buffer instance to ReceiveBuffer.");if(this.offset+data.length>=
this.buffer.length){let tmp=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+this.originalSize,this.buffer.length+data.length)),tmp.copy(this.
buffer)}return data.copy(this.buffer,this.offset),this.offset+=data.length}peek(length){if(length>this.offset)throw new Error("Attempted to read beyond the boun\
ds of the managed internal data.");return this.buffer.slice(0,length)}get(length){if(length>this.offset)throw new Error("Attempted to read beyond the bounds of \
the managed internal data.");let value=Buffer.allocUnsafe(length);return this.buffer.slice(0,length).copy(value),this.buffer.copyWithin(0,length,length+this.offset-
length),this.offset-=length,value}};exports2.ReceiveBuffer=ReceiveBuffer}});var require_socksclient=__commonJS({"node_modules/socks/build/client/socksclient.js"(exports2){"use strict";var __awaiter=exports2&&exports2.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e2){reject(e2)}}function rejected(value){try{step(generator.throw(value))}catch(e2){reject(e2)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.SocksClientError=exports2.SocksClient=void 0;var events_1=__nccwpck_require__(434),net3=__nccwpck_require__(278),smart_buffer_1=require_smartbuffer(),
constants_1=require_constants(),helpers_1=require_helpers2(),receivebuffer_1=require_receivebuffer(),util_1=require_util();Object.defineProperty(exports2,"Socks\
ClientError",{enumerable:!0,get:function(){return util_1.SocksClientError}});var ip_address_1=require_ip_address(),SocksClient2=class _SocksClient extends events_1.
EventEmitter{constructor(options){super(),this.options=Object.assign({},options),(0,helpers_1.validateSocksClientOptions)(options),this.setState(constants_1.SocksClientState.
Created)}static createConnection(options,callback){return new Promise((resolve,reject)=>{try{(0,helpers_1.validateSocksClientOptions)(options,["connect"])}catch(err){
return typeof callback=="function"?(callback(err),resolve(err)):reject(err)}let client=new _SocksClient(options);client.connect(options.existing_socket),client.
once("established",info=>{client.removeAllListeners(),typeof callback=="function"&&callback(null,info),resolve(info)}),client.once("error",err=>{client.removeAllListeners(),
typeof callback=="function"?(callback(err),resolve(err)):reject(err)})})}static createConnectionChain(options,callback){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){try{(0,helpers_1.validateSocksClientChainOptions)(options)}catch(err){return typeof callback=="function"?(callback(err),resolve(err)):
reject(err)}options.randomizeChain&&(0,util_1.shuffleArray)(options.proxies);try{let sock;for(let i=0;i<options.proxies.length;i++){let nextProxy=options.proxies[i],
nextDestination=i===options.proxies.length-1?options.destination:{host:options.proxies[i+1].host||options.proxies[i+1].ipaddress,port:options.proxies[i+1].port},
result=yield _SocksClient.createConnection({command:"connect",proxy:nextProxy,destination:nextDestination,existing_socket:sock});sock=sock||result.socket}typeof callback==
"function"?(callback(null,{socket:sock}),resolve({socket:sock})):resolve({socket:sock})}catch(err){typeof callback=="function"?(callback(err),resolve(err)):reject(
err)}}))}static createUDPFrame(options){let buff=new smart_buffer_1.SmartBuffer;return buff.writeUInt16BE(0),buff.writeUInt8(options.frameNumber||0),net3.isIPv4(
options.remoteHost.host)?(buff.writeUInt8(constants_1.Socks5HostType.IPv4),buff.writeUInt32BE((0,helpers_1.ipv4ToInt32)(options.remoteHost.host))):net3.isIPv6(options.
remoteHost.host)?(buff.writeUInt8(constants_1.Socks5HostType.IPv6),buff.writeBuffer((0,helpers_1.ipToBuffer)(options.remoteHost.host))):(buff.writeUInt8(constants_1.
Socks5HostType.Hostname),buff.writeUInt8(Buffer.byteLength(options.remoteHost.host)),buff.writeString(options.remoteHost.host)),buff.writeUInt16BE(options.remoteHost.
port),buff.writeBuffer(options.data),buff.toBuffer()}static parseUDPFrame(data){let buff=smart_buffer_1.SmartBuffer.fromBuffer(data);buff.readOffset=2;let frameNumber=buff.
readUInt8(),hostType=buff.readUInt8(),remoteHost;hostType===constants_1.Socks5HostType.IPv4?remoteHost=(0,helpers_1.int32ToIpv4)(buff.readUInt32BE()):hostType===
constants_1.Socks5HostType.IPv6?remoteHost=ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm():remoteHost=buff.readString(buff.
readUInt8());let remotePort=buff.readUInt16BE();return{frameNumber,remoteHost:{host:remoteHost,port:remotePort},data:buff.readBuffer()}}setState(newState){this.
state!==constants_1.SocksClientState.Error&&(this.state=newState)}connect(existingSocket){this.onDataReceived=data=>this.onDataReceivedHandler(data),this.onClose=
()=>this.onCloseHandler(),this.onError=err=>this.onErrorHandler(err),this.onConnect=()=>this.onConnectHandler();let timer=setTimeout(()=>this.onEstablishedTimeout(),
this.options.timeout||constants_1.DEFAULT_TIMEOUT);timer.unref&&typeof timer.unref=="function"&&timer.unref(),existingSocket?this.socket=existingSocket:this.socket=
new net3.Socket,this.socket.once("close",this.onClose),this.socket.once("error",this.onError),this.socket.once("connect",this.onConnect),this.socket.on("data",this.
onDataReceived),this.setState(constants_1.SocksClientState.Connecting),this.receiveBuffer=new receivebuffer_1.ReceiveBuffer,existingSocket?this.socket.emit("con\
nect"):(this.socket.connect(this.getSocketOptions()),this.options.set_tcp_nodelay!==void 0&&this.options.set_tcp_nodelay!==null&&this.socket.setNoDelay(!!this.options.
set_tcp_nodelay)),this.prependOnceListener("established",info=>{setImmediate(()=>{if(this.receiveBuffer.length>0){let excessData=this.receiveBuffer.get(this.receiveBuffer.
length);info.socket.emit("data",excessData)}info.socket.resume()})})}getSocketOptions(){return Object.assign(Object.assign({},this.options.socket_options),{host:this.
options.proxy.host||this.options.proxy.ipaddress,port:this.options.proxy.port})}onEstablishedTimeout(){this.state!==constants_1.SocksClientState.Established&&this.
state!==constants_1.SocksClientState.BoundWaitingForConnection&&this.closeSocket(constants_1.ERRORS.ProxyConnectionTimedOut)}onConnectHandler(){this.setState(constants_1.
SocksClientState.Connected),this.options.proxy.type===4?this.sendSocks4InitialHandshake():this.sendSocks5InitialHandshake(),this.setState(constants_1.SocksClientState.
SentInitialHandshake)}onDataReceivedHandler(data){this.receiveBuffer.append(data),this.processData()}processData(){for(;this.state!==constants_1.SocksClientState.
Established&&this.state!==constants_1.SocksClientState.Error&&this.receiveBuffer.length>=this.nextRequiredPacketBufferSize;)if(this.state===constants_1.SocksClientState.
SentInitialHandshake)this.options.proxy.type===4?this.handleSocks4FinalHandshakeResponse():this.handleInitialSocks5HandshakeResponse();else if(this.state===constants_1.
SocksClientState.SentAuthentication)this.handleInitialSocks5AuthenticationHandshakeResponse();else if(this.state===constants_1.SocksClientState.SentFinalHandshake)
this.handleSocks5FinalHandshakeResponse();else if(this.state===constants_1.SocksClientState.BoundWaitingForConnection)this.options.proxy.type===4?this.handleSocks4IncomingConnectionResponse():
this.handleSocks5IncomingConnectionResponse();else{this.closeSocket(constants_1.ERRORS.InternalError);break}}onCloseHandler(){this.closeSocket(constants_1.ERRORS.
SocketClosed)}onErrorHandler(err){this.closeSocket(err.message)}removeInternalSocketHandlers(){this.socket.pause(),this.socket.removeListener("data",this.onDataReceived),
this.socket.removeListener("close",this.onClose),this.socket.removeListener("error",this.onError),this.socket.removeListener("connect",this.onConnect)}closeSocket(err){
this.state!==constants_1.SocksClientState.Error&&(this.setState(constants_1.SocksClientState.Error),this.socket.destroy(),this.removeInternalSocketHandlers(),this.
emit("error",new util_1.SocksClientError(err,this.options)))}sendSocks4InitialHandshake(){let userId=this.options.proxy.userId||"",buff=new smart_buffer_1.SmartBuffer;
buff.writeUInt8(4),buff.writeUInt8(constants_1.SocksCommand[this.options.command]),buff.writeUInt16BE(this.options.destination.port),net3.isIPv4(this.options.destination.
host)?(buff.writeBuffer((0,helpers_1.ipToBuffer)(this.options.destination.host)),buff.writeStringNT(userId)):(buff.writeUInt8(0),buff.writeUInt8(0),buff.writeUInt8(
0),buff.writeUInt8(1),buff.writeStringNT(userId),buff.writeStringNT(this.options.destination.host)),this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.
Socks4Response,this.socket.write(buff.toBuffer())}handleSocks4FinalHandshakeResponse(){let data=this.receiveBuffer.get(8);if(data[1]!==constants_1.Socks4Response.
Granted)this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedConnection} - (${constants_1.Socks4Response[data[1]]})`);else if(constants_1.SocksCommand[this.
options.command]===constants_1.SocksCommand.bind){let buff=smart_buffer_1.SmartBuffer.fromBuffer(data);buff.readOffset=2;let remoteHost={port:buff.readUInt16BE(),
host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE())};remoteHost.host==="0.0.0.0"&&(remoteHost.host=this.options.proxy.ipaddress),this.setState(constants_1.SocksClientState.
BoundWaitingForConnection),this.emit("bound",{remoteHost,socket:this.socket})}else this.setState(constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),
this.emit("established",{socket:this.socket})}handleSocks4IncomingConnectionResponse(){let data=this.receiveBuffer.get(8);if(data[1]!==constants_1.Socks4Response.
Granted)this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${constants_1.Socks4Response[data[1]]})`);else{let buff=smart_buffer_1.
SmartBuffer.fromBuffer(data);buff.readOffset=2;let remoteHost={port:buff.readUInt16BE(),host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE())};this.setState(constants_1.
SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost,socket:this.socket})}}sendSocks5InitialHandshake(){let buff=new smart_buffer_1.
SmartBuffer,supportedAuthMethods=[constants_1.Socks5Auth.NoAuth];(this.options.proxy.userId||this.options.proxy.password)&&supportedAuthMethods.push(constants_1.
Socks5Auth.UserPass),this.options.proxy.custom_auth_method!==void 0&&supportedAuthMethods.push(this.options.proxy.custom_auth_method),buff.writeUInt8(5),buff.writeUInt8(
supportedAuthMethods.length);for(let authMethod of supportedAuthMethods)buff.writeUInt8(authMethod);this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.
Socks5InitialHandshakeResponse,this.socket.write(buff.toBuffer()),this.setState(constants_1.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){
let data=this.receiveBuffer.get(2);data[0]!==5?this.closeSocket(constants_1.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion):data[1]===constants_1.SOCKS5_NO_ACCEPTABLE_AUTH?
this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType):data[1]===constants_1.Socks5Auth.NoAuth?(this.socks5ChosenAuthType=constants_1.
Socks5Auth.NoAuth,this.sendSocks5CommandRequest()):data[1]===constants_1.Socks5Auth.UserPass?(this.socks5ChosenAuthType=constants_1.Socks5Auth.UserPass,this.sendSocks5UserPassAuthentication()):
data[1]===this.options.proxy.custom_auth_method?(this.socks5ChosenAuthType=this.options.proxy.custom_auth_method,this.sendSocks5CustomAuthentication()):this.closeSocket(
constants_1.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}sendSocks5UserPassAuthentication(){let userId=this.options.proxy.userId||"",password=this.options.
proxy.password||"",buff=new smart_buffer_1.SmartBuffer;buff.writeUInt8(1),buff.writeUInt8(Buffer.byteLength(userId)),buff.writeString(userId),buff.writeUInt8(Buffer.
byteLength(password)),buff.writeString(password),this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse,
this.socket.write(buff.toBuffer()),this.setState(constants_1.SocksClientState.SentAuthentication)}sendSocks5CustomAuthentication(){return __awaiter(this,void 0,
void 0,function*(){this.nextRequiredPacketBufferSize=this.options.proxy.custom_auth_response_size,this.socket.write(yield this.options.proxy.custom_auth_request_handler()),
this.setState(constants_1.SocksClientState.SentAuthentication)})}handleSocks5CustomAuthHandshakeResponse(data){return __awaiter(this,void 0,void 0,function*(){return yield this.
options.proxy.custom_auth_response_handler(data)})}handleSocks5AuthenticationNoAuthHandshakeResponse(data){return __awaiter(this,void 0,void 0,function*(){return data[1]===
0})}handleSocks5AuthenticationUserPassHandshakeResponse(data){return __awaiter(this,void 0,void 0,function*(){return data[1]===0})}handleInitialSocks5AuthenticationHandshakeResponse(){
return __awaiter(this,void 0,void 0,function*(){this.setState(constants_1.SocksClientState.ReceivedAuthenticationResponse);let authResult=!1;this.socks5ChosenAuthType===
constants_1.Socks5Auth.NoAuth?authResult=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.get(2)):this.socks5ChosenAuthType===constants_1.
Socks5Auth.UserPass?authResult=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(this.receiveBuffer.get(2)):this.socks5ChosenAuthType===this.options.
proxy.custom_auth_method&&(authResult=yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.get(this.options.proxy.custom_auth_response_size))),
authResult?this.sendSocks5CommandRequest():this.closeSocket(constants_1.ERRORS.Socks5AuthenticationFailed)})}sendSocks5CommandRequest(){let buff=new smart_buffer_1.
SmartBuffer;buff.writeUInt8(5),buff.writeUInt8(constants_1.SocksCommand[this.options.command]),buff.writeUInt8(0),net3.isIPv4(this.options.destination.host)?(buff.
writeUInt8(constants_1.Socks5HostType.IPv4),buff.writeBuffer((0,helpers_1.ipToBuffer)(this.options.destination.host))):net3.isIPv6(this.options.destination.host)?
(buff.writeUInt8(constants_1.Socks5HostType.IPv6),buff.writeBuffer((0,helpers_1.ipToBuffer)(this.options.destination.host))):(buff.writeUInt8(constants_1.Socks5HostType.
Hostname),buff.writeUInt8(this.options.destination.host.length),buff.writeString(this.options.destination.host)),buff.writeUInt16BE(this.options.destination.port),
this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.socket.write(buff.toBuffer()),this.setState(constants_1.SocksClientState.
SentFinalHandshake)}handleSocks5FinalHandshakeResponse(){let header=this.receiveBuffer.peek(5);if(header[0]!==5||header[1]!==constants_1.Socks5Response.Granted)
this.closeSocket(`${constants_1.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${constants_1.Socks5Response[header[1]]}`);else{let addressType=header[3],remoteHost,
buff;if(addressType===constants_1.Socks5HostType.IPv4){let dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<dataNeeded){
this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4)),remoteHost={host:(0,helpers_1.
int32ToIpv4)(buff.readUInt32BE()),port:buff.readUInt16BE()},remoteHost.host==="0.0.0.0"&&(remoteHost.host=this.options.proxy.ipaddress)}else if(addressType===constants_1.
Socks5HostType.Hostname){let hostLength=header[4],dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);if(this.receiveBuffer.length<
dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5)),remoteHost=
{host:buff.readString(hostLength),port:buff.readUInt16BE()}}else if(addressType===constants_1.Socks5HostType.IPv6){let dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv6;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.
receiveBuffer.get(dataNeeded).slice(4)),remoteHost={host:ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm(),port:buff.readUInt16BE()}}
this.setState(constants_1.SocksClientState.ReceivedFinalResponse),constants_1.SocksCommand[this.options.command]===constants_1.SocksCommand.connect?(this.setState(
constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost,socket:this.socket})):constants_1.SocksCommand[this.
options.command]===constants_1.SocksCommand.bind?(this.setState(constants_1.SocksClientState.BoundWaitingForConnection),this.nextRequiredPacketBufferSize=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.emit("bound",{remoteHost,socket:this.socket})):constants_1.SocksCommand[this.options.command]===constants_1.
SocksCommand.associate&&(this.setState(constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost,socket:this.
socket}))}}handleSocks5IncomingConnectionResponse(){let header=this.receiveBuffer.peek(5);if(header[0]!==5||header[1]!==constants_1.Socks5Response.Granted)this.
closeSocket(`${constants_1.ERRORS.Socks5ProxyRejectedIncomingBoundConnection} - ${constants_1.Socks5Response[header[1]]}`);else{let addressType=header[3],remoteHost,
buff;if(addressType===constants_1.Socks5HostType.IPv4){let dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<dataNeeded){
this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4)),remoteHost={host:(0,helpers_1.
int32ToIpv4)(buff.readUInt32BE()),port:buff.readUInt16BE()},remoteHost.host==="0.0.0.0"&&(remoteHost.host=this.options.proxy.ipaddress)}else if(addressType===constants_1.
Socks5HostType.Hostname){let hostLength=header[4],dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);if(this.receiveBuffer.length<
dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5)),remoteHost=
{host:buff.readString(hostLength),port:buff.readUInt16BE()}}else if(addressType===constants_1.Socks5HostType.IPv6){let dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv6;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.
receiveBuffer.get(dataNeeded).slice(4)),remoteHost={host:ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm(),port:buff.readUInt16BE()}}
this.setState(constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost,socket:this.socket})}}get socksClientOptions(){
return Object.assign({},this.options)}};exports2.SocksClient=SocksClient2}});var require_build=__commonJS({"node_modules/socks/build/index.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports2&&exports2.
__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(exports3,m,p)};Object.defineProperty(
exports2,"__esModule",{value:!0});__exportStar(require_socksclient(),exports2)}});var require_index_js=__commonJS({"lazy:node_modules/socks/build/index.js.lazy"(exports2,module2){var load=()=>(__nccwpck_require__(308).socks$);module2.exports={get SocksClient(){
return load().SocksClient},get SocksClientError(){return load().SocksClientError},__esModule:!0}}});var require_ms=__commonJS({"node_modules/ms/index.js"(exports2,module2){var s=1e3,m=s*60,h=m*60,d=h*24,w=d*7,y=d*365.25;module2.exports=function(val,options){options=
options||{};var type=typeof val;if(type==="string"&&val.length>0)return parse(val);if(type==="number"&&isFinite(val))return options.long?fmtLong(val):fmtShort(val);
throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse(str){if(str=String(str),!(str.length>100)){var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str);if(match){var n=parseFloat(match[1]),type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"yrs":case"yr":case"y":return n*y;case"\
weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"min\
ute":case"mins":case"min":case"m":return n*m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"msecs":case"\
msec":case"ms":return n;default:return}}}}function fmtShort(ms){var msAbs=Math.abs(ms);return msAbs>=d?Math.round(ms/d)+"d":msAbs>=h?Math.round(ms/h)+"h":msAbs>=
m?Math.round(ms/m)+"m":msAbs>=s?Math.round(ms/s)+"s":ms+"ms"}function fmtLong(ms){var msAbs=Math.abs(ms);return msAbs>=d?plural(ms,msAbs,d,"day"):msAbs>=h?plural(
ms,msAbs,h,"hour"):msAbs>=m?plural(ms,msAbs,m,"minute"):msAbs>=s?plural(ms,msAbs,s,"second"):ms+" ms"}function plural(ms,msAbs,n,name){var isPlural=msAbs>=n*1.5;
return Math.round(ms/n)+" "+name+(isPlural?"s":"")}}});var require_common2=__commonJS({"node_modules/debug/src/common.js"(exports2,module2){function setup(env){createDebug2.debug=createDebug2,createDebug2.default=createDebug2,
createDebug2.coerce=coerce,createDebug2.disable=disable,createDebug2.enable=enable,createDebug2.enabled=enabled,createDebug2.humanize=require_ms(),createDebug2.
destroy=destroy,Object.keys(env).forEach(key=>{createDebug2[key]=env[key]}),createDebug2.names=[],createDebug2.skips=[],createDebug2.formatters={};function selectColor(namespace){
let hash=0;for(let i=0;i<namespace.length;i++)hash=(hash<<5)-hash+namespace.charCodeAt(i),hash|=0;return createDebug2.colors[Math.abs(hash)%createDebug2.colors.
length]}createDebug2.selectColor=selectColor;function createDebug2(namespace){let prevTime,enableOverride=null,namespacesCache,enabledCache;function debug2(...args){
if(!debug2.enabled)return;let self=debug2,curr=Number(new Date),ms=curr-(prevTime||curr);self.diff=ms,self.prev=prevTime,self.curr=curr,prevTime=curr,args[0]=createDebug2.
coerce(args[0]),typeof args[0]!="string"&&args.unshift("%O");let index2=0;args[0]=args[0].replace(/%([a-zA-Z%])/g,(match,format)=>{if(match==="%%")return"%";index2++;
let formatter=createDebug2.formatters[format];if(typeof formatter=="function"){let val=args[index2];match=formatter.call(self,val),args.splice(index2,1),index2--}
return match}),createDebug2.formatArgs.call(self,args),(self.log||createDebug2.log).apply(self,args)}return debug2.namespace=namespace,debug2.useColors=createDebug2.
useColors(),debug2.color=createDebug2.selectColor(namespace),debug2.extend=extend,debug2.destroy=createDebug2.destroy,Object.defineProperty(debug2,"enabled",{enumerable:!0,
configurable:!1,get:()=>enableOverride!==null?enableOverride:(namespacesCache!==createDebug2.namespaces&&(namespacesCache=createDebug2.namespaces,enabledCache=createDebug2.
enabled(namespace)),enabledCache),set:v=>{enableOverride=v}}),typeof createDebug2.init=="function"&&createDebug2.init(debug2),debug2}function extend(namespace,delimiter){
let newDebug=createDebug2(this.namespace+(typeof delimiter>"u"?":":delimiter)+namespace);return newDebug.log=this.log,newDebug}function enable(namespaces){createDebug2.
save(namespaces),createDebug2.namespaces=namespaces,createDebug2.names=[],createDebug2.skips=[];let split=(typeof namespaces=="string"?namespaces:"").trim().replace(
/\s+/g,",").split(",").filter(Boolean);for(let ns of split)ns[0]==="-"?createDebug2.skips.push(ns.slice(1)):createDebug2.names.push(ns)}function matchesTemplate(search,template){
let searchIndex=0,templateIndex=0,starIndex=-1,matchIndex=0;for(;searchIndex<search.length;)if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||
template[templateIndex]==="*"))template[templateIndex]==="*"?(starIndex=templateIndex,matchIndex=searchIndex,templateIndex++):(searchIndex++,templateIndex++);else if(starIndex!==
-1)templateIndex=starIndex+1,matchIndex++,searchIndex=matchIndex;else return!1;for(;templateIndex<template.length&&template[templateIndex]==="*";)templateIndex++;
return templateIndex===template.length}function disable(){let namespaces=[...createDebug2.names,...createDebug2.skips.map(namespace=>"-"+namespace)].join(",");return createDebug2.
enable(""),namespaces}function enabled(name){for(let skip of createDebug2.skips)if(matchesTemplate(name,skip))return!1;for(let ns of createDebug2.names)if(matchesTemplate(
name,ns))return!0;return!1}function coerce(val){return val instanceof Error?val.stack||val.message:val}function destroy(){console.warn("Instance method `debug.d\
estroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return createDebug2.enable(createDebug2.load()),
createDebug2}module2.exports=setup}});var require_browser=__commonJS({"node_modules/debug/src/browser.js"(exports2,module2){exports2.formatArgs=formatArgs;exports2.save=save;exports2.load=load;exports2.
useColors=useColors;exports2.storage=localstorage();exports2.destroy=(()=>{let warned=!1;return()=>{warned||(warned=!0,console.warn("Instance method `debug.dest\
roy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();exports2.colors=["#0000CC","#0000FF","#0033CC",
"#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC",
"#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC",
"#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC",
"#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366",
"#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function useColors(){if(typeof window<"u"&&window.process&&(window.process.
type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let m;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(m=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(m[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
function formatArgs(args){if(args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+args[0]+(this.useColors?"%c ":" ")+"+"+module2.exports.humanize(
this.diff),!this.useColors)return;let c="color: "+this.color;args.splice(1,0,c,"color: inherit");let index2=0,lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{match!==
"%%"&&(index2++,match==="%c"&&(lastC=index2))}),args.splice(lastC,0,c)}exports2.log=console.debug||console.log||(()=>{});function save(namespaces){try{namespaces?
exports2.storage.setItem("debug",namespaces):exports2.storage.removeItem("debug")}catch{}}function load(){let r;try{r=exports2.storage.getItem("debug")||exports2.
storage.getItem("DEBUG")}catch{}return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}function localstorage(){try{return localStorage}catch{}}module2.
exports=require_common2()(exports2);var{formatters}=module2.exports;formatters.j=function(v){try{return JSON.stringify(v)}catch(error){return"[UnexpectedJSONPar\
seError]: "+error.message}}}});var require_has_flag=__commonJS({"node_modules/has-flag/index.js"(exports2,module2){"use strict";module2.exports=(flag,argv=process.argv)=>{let prefix=flag.startsWith(
"-")?"":flag.length===1?"-":"--",position=argv.indexOf(prefix+flag),terminatorPosition=argv.indexOf("--");return position!==-1&&(terminatorPosition===-1||position<
terminatorPosition)}}});var require_supports_color=__commonJS({"node_modules/supports-color/index.js"(exports2,module2){"use strict";var os=__nccwpck_require__(857),tty=__nccwpck_require__(18),hasFlag=require_has_flag(),
{env}=process,forceColor;hasFlag("no-color")||hasFlag("no-colors")||hasFlag("color=false")||hasFlag("color=never")?forceColor=0:(hasFlag("color")||hasFlag("colo\
rs")||hasFlag("color=true")||hasFlag("color=always"))&&(forceColor=1);"FORCE_COLOR"in env&&(env.FORCE_COLOR==="true"?forceColor=1:env.FORCE_COLOR==="false"?forceColor=
0:forceColor=env.FORCE_COLOR.length===0?1:Math.min(parseInt(env.FORCE_COLOR,10),3));function translateLevel(level){return level===0?!1:{level,hasBasic:!0,has256:level>=
2,has16m:level>=3}}function supportsColor(haveStream,streamIsTTY){if(forceColor===0)return 0;if(hasFlag("color=16m")||hasFlag("color=full")||hasFlag("color=true\
color"))return 3;if(hasFlag("color=256"))return 2;if(haveStream&&!streamIsTTY&&forceColor===void 0)return 0;let min=forceColor||0;if(env.TERM==="dumb")return min;
if(process.platform==="win32"){let osRelease=os.release().split(".");return Number(osRelease[0])>=10&&Number(osRelease[2])>=10586?Number(osRelease[2])>=14931?3:
2:1}if("CI"in env)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(sign=>sign in env)||env.CI_NAME==="codeship"?1:min;if("TE\
AMCITY_VERSION"in env)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION)?1:0;if(env.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in env){let version=parseInt(
(env.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(env.TERM_PROGRAM){case"iTerm.app":return version>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.
test(env.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)||"COLORTERM"in env?1:min}function getSupportLevel(stream){let level=supportsColor(
stream,stream&&stream.isTTY);return translateLevel(level)}module2.exports={supportsColor:getSupportLevel,stdout:translateLevel(supportsColor(!0,tty.isatty(1))),
stderr:translateLevel(supportsColor(!0,tty.isatty(2)))}}});var require_node=__commonJS({"node_modules/debug/src/node.js"(exports2,module2){var tty=__nccwpck_require__(18),util=__nccwpck_require__(23);exports2.init=init;exports2.log=log;
exports2.formatArgs=formatArgs;exports2.save=save;exports2.load=load;exports2.useColors=useColors;exports2.destroy=util.deprecate(()=>{},"Instance method `debug\
.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");exports2.colors=[6,2,3,4,5,1];try{let supportsColor=require_supports_color();
supportsColor&&(supportsColor.stderr||supportsColor).level>=2&&(exports2.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,
81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,
207,208,209,214,215,220,221])}catch{}exports2.inspectOpts=Object.keys(process.env).filter(key=>/^debug_/i.test(key)).reduce((obj,key)=>{let prop=key.substring(6).
toLowerCase().replace(/_([a-z])/g,(_,k)=>k.toUpperCase()),val=process.env[key];return/^(yes|on|true|enabled)$/i.test(val)?val=!0:/^(no|off|false|disabled)$/i.test(
val)?val=!1:val==="null"?val=null:val=Number(val),obj[prop]=val,obj},{});function useColors(){return"colors"in exports2.inspectOpts?!!exports2.inspectOpts.colors:
tty.isatty(process.stderr.fd)}function formatArgs(args){let{namespace:name,useColors:useColors2}=this;if(useColors2){let c=this.color,colorCode="\x1B[3"+(c<8?c:
"8;5;"+c),prefix=`  ${colorCode};1m${name} \x1B[0m`;args[0]=prefix+args[0].split(`
`).join(`
`+prefix),args.push(colorCode+"m+"+module2.exports.humanize(this.diff)+"\x1B[0m")}else args[0]=getDate()+name+" "+args[0]}function getDate(){return exports2.inspectOpts.
hideDate?"":new Date().toISOString()+" "}function log(...args){return process.stderr.write(util.formatWithOptions(exports2.inspectOpts,...args)+`
`)}function save(namespaces){namespaces?process.env.DEBUG=namespaces:delete process.env.DEBUG}function load(){return process.env.DEBUG}function init(debug2){debug2.
inspectOpts={};let keys=Object.keys(exports2.inspectOpts);for(let i=0;i<keys.length;i++)debug2.inspectOpts[keys[i]]=exports2.inspectOpts[keys[i]]}module2.exports=
require_common2()(exports2);var{formatters}=module2.exports;formatters.o=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,this.inspectOpts).
split(`
`).map(str=>str.trim()).join(" ")};formatters.O=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,this.inspectOpts)}}});var require_src=__commonJS({"node_modules/debug/src/index.js"(exports2,module2){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?
module2.exports=require_browser():module2.exports=require_node()}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load().DEFAULT_MIN_VERSION},get SecureContext(){return load().SecureContext},
get Server(){return load().Server},get TLSSocket(){return load().TLSSocket},get checkServerIdentity(){return load().checkServerIdentity},get connect(){return load().
connect},get convertALPNProtocols(){return load().convertALPNProtocols},get createSecureContext(){return load().createSecureContext},get createServer(){return load().
createServer},get getCACertificates(){return load().getCACertificates},get getCertificateCompressionAlgorithms(){return load().getCertificateCompressionAlgorithms},
get getCiphers(){return load().getCiphers},get rootCertificates(){return load().rootCertificates},get setDefaultCACertificates(){return load().setDefaultCACertificates}}}});var stdin_exports={};__export(stdin_exports,{hpagent$:()=>hpagent_exports,jsonpath_plus$:()=>index_node_esm_exports,openid_client$:()=>build_exports,socks$:()=>socks$,
socks_proxy_agent$:()=>dist_exports});module.exports=__toCommonJS(stdin_exports);var hpagent_exports={};__export(hpagent_exports,{HttpProxyAgent:()=>HttpProxyAgent,HttpsProxyAgent:()=>HttpsProxyAgent,default:()=>hpagent_default});var import_index=__toESM(require_hpagent(),1),
hpagent_default=import_index.default,HttpProxyAgent=import_index.default.HttpProxyAgent,HttpsProxyAgent=import_index.default.HttpsProxyAgent;var index_node_esm_exports={};__export(index_node_esm_exports,{JSONPath:()=>JSONPath});var import_vm=__toESM(__nccwpck_require__(154),1),Hooks=class{add(name,callback,first){
if(typeof arguments[0]!="string")for(let name2 in arguments[0])this.add(name2,arguments[0][name2],arguments[1]);else(Array.isArray(name)?name:[name]).forEach(function(name2){
this[name2]=this[name2]||[],callback&&this[name2][first?"unshift":"push"](callback)},this)}run(name,env){this[name]=this[name]||[],this[name].forEach(function(callback){
callback.call(env&&env.context?env.context:env,env)})}},Plugins=class{constructor(jsep2){this.jsep=jsep2,this.registered={}}register(...plugins){plugins.forEach(
plugin2=>{if(typeof plugin2!="object"||!plugin2.name||!plugin2.init)throw new Error("Invalid JSEP plugin format");this.registered[plugin2.name]||(plugin2.init(this.
jsep),this.registered[plugin2.name]=plugin2)})}},Jsep=class _Jsep{static get version(){return"1.4.0"}static toString(){return"JavaScript Expression Parser (JSEP\
) v"+_Jsep.version}static addUnaryOp(op_name){return _Jsep.max_unop_len=Math.max(op_name.length,_Jsep.max_unop_len),_Jsep.unary_ops[op_name]=1,_Jsep}static addBinaryOp(op_name,precedence,isRightAssociative){
return _Jsep.max_binop_len=Math.max(op_name.length,_Jsep.max_binop_len),_Jsep.binary_ops[op_name]=precedence,isRightAssociative?_Jsep.right_associative.add(op_name):
_Jsep.right_associative.delete(op_name),_Jsep}static addIdentifierChar(char){return _Jsep.additional_identifier_chars.add(char),_Jsep}static addLiteral(literal_name,literal_value){
return _Jsep.literals[literal_name]=literal_value,_Jsep}static removeUnaryOp(op_name){return delete _Jsep.unary_ops[op_name],op_name.length===_Jsep.max_unop_len&&
(_Jsep.max_unop_len=_Jsep.getMaxKeyLen(_Jsep.unary_ops)),_Jsep}static removeAllUnaryOps(){return _Jsep.unary_ops={},_Jsep.max_unop_len=0,_Jsep}static removeIdentifierChar(char){
return _Jsep.additional_identifier_chars.delete(char),_Jsep}static removeBinaryOp(op_name){return delete _Jsep.binary_ops[op_name],op_name.length===_Jsep.max_binop_len&&
(_Jsep.max_binop_len=_Jsep.getMaxKeyLen(_Jsep.binary_ops)),_Jsep.right_associative.delete(op_name),_Jsep}static removeAllBinaryOps(){return _Jsep.binary_ops={},
_Jsep.max_binop_len=0,_Jsep}static removeLiteral(literal_name){return delete _Jsep.literals[literal_name],_Jsep}static removeAllLiterals(){return _Jsep.literals=
{},_Jsep}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(expr){this.expr=expr,this.index=0}static parse(expr){
return new _Jsep(expr).parse()}static getMaxKeyLen(obj){return Math.max(0,...Object.keys(obj).map(k=>k.length))}static isDecimalDigit(ch){return ch>=48&&ch<=57}static binaryPrecedence(op_val){
return _Jsep.binary_ops[op_val]||0}static isIdentifierStart(ch){return ch>=65&&ch<=90||ch>=97&&ch<=122||ch>=128&&!_Jsep.binary_ops[String.fromCharCode(ch)]||_Jsep.
additional_identifier_chars.has(String.fromCharCode(ch))}static isIdentifierPart(ch){return _Jsep.isIdentifierStart(ch)||_Jsep.isDecimalDigit(ch)}throwError(message2){
let error=new Error(message2+" at character "+this.index);throw error.index=this.index,error.description=message2,error}runHook(name,node){if(_Jsep.hooks[name]){
let env={context:this,node};return _Jsep.hooks.run(name,env),env.node}return node}searchHook(name){if(_Jsep.hooks[name]){let env={context:this};return _Jsep.hooks[name].
find(function(callback){return callback.call(env.context,env),env.node}),env.node}}gobbleSpaces(){let ch=this.code;for(;ch===_Jsep.SPACE_CODE||ch===_Jsep.TAB_CODE||
ch===_Jsep.LF_CODE||ch===_Jsep.CR_CODE;)ch=this.expr.charCodeAt(++this.index);this.runHook("gobble-spaces")}parse(){this.runHook("before-all");let nodes=this.gobbleExpressions(),
node=nodes.length===1?nodes[0]:{type:_Jsep.COMPOUND,body:nodes};return this.runHook("after-all",node)}gobbleExpressions(untilICode){let nodes=[],ch_i,node;for(;this.
index<this.expr.length;)if(ch_i=this.code,ch_i===_Jsep.SEMCOL_CODE||ch_i===_Jsep.COMMA_CODE)this.index++;else if(node=this.gobbleExpression())nodes.push(node);else if(this.
index<this.expr.length){if(ch_i===untilICode)break;this.throwError('Unexpected "'+this.char+'"')}return nodes}gobbleExpression(){let node=this.searchHook("gobbl\
e-expression")||this.gobbleBinaryExpression();return this.gobbleSpaces(),this.runHook("after-expression",node)}gobbleBinaryOp(){this.gobbleSpaces();let to_check=this.
expr.substr(this.index,_Jsep.max_binop_len),tc_len=to_check.length;for(;tc_len>0;){if(_Jsep.binary_ops.hasOwnProperty(to_check)&&(!_Jsep.isIdentifierStart(this.
code)||this.index+to_check.length<this.expr.length&&!_Jsep.isIdentifierPart(this.expr.charCodeAt(this.index+to_check.length))))return this.index+=tc_len,to_check;
to_check=to_check.substr(0,--tc_len)}return!1}gobbleBinaryExpression(){let node,biop,prec,stack,biop_info,left,right,i,cur_biop;if(left=this.gobbleToken(),!left||
(biop=this.gobbleBinaryOp(),!biop))return left;for(biop_info={value:biop,prec:_Jsep.binaryPrecedence(biop),right_a:_Jsep.right_associative.has(biop)},right=this.
gobbleToken(),right||this.throwError("Expected expression after "+biop),stack=[left,biop_info,right];biop=this.gobbleBinaryOp();){if(prec=_Jsep.binaryPrecedence(
biop),prec===0){this.index-=biop.length;break}biop_info={value:biop,prec,right_a:_Jsep.right_associative.has(biop)},cur_biop=biop;let comparePrev=prev=>biop_info.
right_a&&prev.right_a?prec>prev.prec:prec<=prev.prec;for(;stack.length>2&&comparePrev(stack[stack.length-2]);)right=stack.pop(),biop=stack.pop().value,left=stack.
pop(),node={type:_Jsep.BINARY_EXP,operator:biop,left,right},stack.push(node);node=this.gobbleToken(),node||this.throwError("Expected expression after "+cur_biop),
stack.push(biop_info,node)}for(i=stack.length-1,node=stack[i];i>1;)node={type:_Jsep.BINARY_EXP,operator:stack[i-1].value,left:stack[i-2],right:node},i-=2;return node}gobbleToken(){
let ch,to_check,tc_len,node;if(this.gobbleSpaces(),node=this.searchHook("gobble-token"),node)return this.runHook("after-token",node);if(ch=this.code,_Jsep.isDecimalDigit(
ch)||ch===_Jsep.PERIOD_CODE)return this.gobbleNumericLiteral();if(ch===_Jsep.SQUOTE_CODE||ch===_Jsep.DQUOTE_CODE)node=this.gobbleStringLiteral();else if(ch===_Jsep.
OBRACK_CODE)node=this.gobbleArray();else{for(to_check=this.expr.substr(this.index,_Jsep.max_unop_len),tc_len=to_check.length;tc_len>0;){if(_Jsep.unary_ops.hasOwnProperty(
to_check)&&(!_Jsep.isIdentifierStart(this.code)||this.index+to_check.length<this.expr.length&&!_Jsep.isIdentifierPart(this.expr.charCodeAt(this.index+to_check.length)))){
this.index+=tc_len;let argument=this.gobbleToken();return argument||this.throwError("missing unaryOp argument"),this.runHook("after-token",{type:_Jsep.UNARY_EXP,
operator:to_check,argument,prefix:!0})}to_check=to_check.substr(0,--tc_len)}_Jsep.isIdentifierStart(ch)?(node=this.gobbleIdentifier(),_Jsep.literals.hasOwnProperty(
node.name)?node={type:_Jsep.LITERAL,value:_Jsep.literals[node.name],raw:node.name}:node.name===_Jsep.this_str&&(node={type:_Jsep.THIS_EXP})):ch===_Jsep.OPAREN_CODE&&
(node=this.gobbleGroup())}return node?(node=this.gobbleTokenProperty(node),this.runHook("after-token",node)):this.runHook("after-token",!1)}gobbleTokenProperty(node){
this.gobbleSpaces();let ch=this.code;for(;ch===_Jsep.PERIOD_CODE||ch===_Jsep.OBRACK_CODE||ch===_Jsep.OPAREN_CODE||ch===_Jsep.QUMARK_CODE;){let optional;if(ch===
_Jsep.QUMARK_CODE){if(this.expr.charCodeAt(this.index+1)!==_Jsep.PERIOD_CODE)break;optional=!0,this.index+=2,this.gobbleSpaces(),ch=this.code}this.index++,ch===
_Jsep.OBRACK_CODE?(node={type:_Jsep.MEMBER_EXP,computed:!0,object:node,property:this.gobbleExpression()},node.property||this.throwError('Unexpected "'+this.char+
'"'),this.gobbleSpaces(),ch=this.code,ch!==_Jsep.CBRACK_CODE&&this.throwError("Unclosed ["),this.index++):ch===_Jsep.OPAREN_CODE?node={type:_Jsep.CALL_EXP,arguments:this.
gobbleArguments(_Jsep.CPAREN_CODE),callee:node}:(ch===_Jsep.PERIOD_CODE||optional)&&(optional&&this.index--,this.gobbleSpaces(),node={type:_Jsep.MEMBER_EXP,computed:!1,
object:node,property:this.gobbleIdentifier()}),optional&&(node.optional=!0),this.gobbleSpaces(),ch=this.code}return node}gobbleNumericLiteral(){let number="",ch,
chCode;for(;_Jsep.isDecimalDigit(this.code);)number+=this.expr.charAt(this.index++);if(this.code===_Jsep.PERIOD_CODE)for(number+=this.expr.charAt(this.index++);_Jsep.
isDecimalDigit(this.code);)number+=this.expr.charAt(this.index++);if(ch=this.char,ch==="e"||ch==="E"){for(number+=this.expr.charAt(this.index++),ch=this.char,(ch===
"+"||ch==="-")&&(number+=this.expr.charAt(this.index++));_Jsep.isDecimalDigit(this.code);)number+=this.expr.charAt(this.index++);_Jsep.isDecimalDigit(this.expr.
charCodeAt(this.index-1))||this.throwError("Expected exponent ("+number+this.char+")")}return chCode=this.code,_Jsep.isIdentifierStart(chCode)?this.throwError("\
Variable names cannot start with a number ("+number+this.char+")"):(chCode===_Jsep.PERIOD_CODE||number.length===1&&number.charCodeAt(0)===_Jsep.PERIOD_CODE)&&this.
throwError("Unexpected period"),{type:_Jsep.LITERAL,value:parseFloat(number),raw:number}}gobbleStringLiteral(){let str="",startIndex=this.index,quote=this.expr.
charAt(this.index++),closed=!1;for(;this.index<this.expr.length;){let ch=this.expr.charAt(this.index++);if(ch===quote){closed=!0;break}else if(ch==="\\")switch(ch=
this.expr.charAt(this.index++),ch){case"n":str+=`
`;break;case"r":str+="\r";break;case"t":str+="	";break;case"b":str+="\b";break;case"f":str+="\f";break;case"v":str+="\v";break;default:str+=ch}else str+=ch}return closed||
this.throwError('Unclosed quote after "'+str+'"'),{type:_Jsep.LITERAL,value:str,raw:this.expr.substring(startIndex,this.index)}}gobbleIdentifier(){let ch=this.code,
start=this.index;for(_Jsep.isIdentifierStart(ch)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(ch=this.code,_Jsep.isIdentifierPart(
ch));)this.index++;return{type:_Jsep.IDENTIFIER,name:this.expr.slice(start,this.index)}}gobbleArguments(termination){let args=[],closed=!1,separator_count=0;for(;this.
index<this.expr.length;){this.gobbleSpaces();let ch_i=this.code;if(ch_i===termination){closed=!0,this.index++,termination===_Jsep.CPAREN_CODE&&separator_count&&
separator_count>=args.length&&this.throwError("Unexpected token "+String.fromCharCode(termination));break}else if(ch_i===_Jsep.COMMA_CODE){if(this.index++,separator_count++,
separator_count!==args.length){if(termination===_Jsep.CPAREN_CODE)this.throwError("Unexpected token ,");else if(termination===_Jsep.CBRACK_CODE)for(let arg=args.
length;arg<separator_count;arg++)args.push(null)}}else if(args.length!==separator_count&&separator_count!==0)this.throwError("Expected comma");else{let node=this.
gobbleExpression();(!node||node.type===_Jsep.COMPOUND)&&this.throwError("Expected comma"),args.push(node)}}return closed||this.throwError("Expected "+String.fromCharCode(
termination)),args}gobbleGroup(){this.index++;let nodes=this.gobbleExpressions(_Jsep.CPAREN_CODE);if(this.code===_Jsep.CPAREN_CODE)return this.index++,nodes.length===
1?nodes[0]:nodes.length?{type:_Jsep.SEQUENCE_EXP,expressions:nodes}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:_Jsep.ARRAY_EXP,elements:this.
gobbleArguments(_Jsep.CBRACK_CODE)}}},hooks=new Hooks;Object.assign(Jsep,{hooks,plugins:new Plugins(Jsep),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",
IDENTIFIER:"Identifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"\
BinaryExpression",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,
CPAREN_CODE:41,OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,
"^":4,"&":5,"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["\
**"]),additional_identifier_chars:new Set(["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"});Jsep.max_unop_len=Jsep.getMaxKeyLen(Jsep.unary_ops);
Jsep.max_binop_len=Jsep.getMaxKeyLen(Jsep.binary_ops);var jsep=expr=>new Jsep(expr).parse(),stdClassProps=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(
Jsep).filter(prop=>!stdClassProps.includes(prop)&&jsep[prop]===void 0).forEach(m=>{jsep[m]=Jsep[m]});jsep.Jsep=Jsep;var CONDITIONAL_EXP="ConditionalExpression",
ternary={name:"ternary",init(jsep2){jsep2.hooks.add("after-expression",function(env){if(env.node&&this.code===jsep2.QUMARK_CODE){this.index++;let test=env.node,
consequent=this.gobbleExpression();if(consequent||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===jsep2.COLON_CODE){this.index++;let alternate=this.
gobbleExpression();if(alternate||this.throwError("Expected expression"),env.node={type:CONDITIONAL_EXP,test,consequent,alternate},test.operator&&jsep2.binary_ops[test.
operator]<=.9){let newTest=test;for(;newTest.right.operator&&jsep2.binary_ops[newTest.right.operator]<=.9;)newTest=newTest.right;env.node.test=newTest.right,newTest.
right=env.node,env.node=test}}else this.throwError("Expected :")}})}};jsep.plugins.register(ternary);var FSLASH_CODE=47,BSLASH_CODE=92,index={name:"regex",init(jsep2){
jsep2.hooks.add("gobble-token",function(env){if(this.code===FSLASH_CODE){let patternIndex=++this.index,inCharSet=!1;for(;this.index<this.expr.length;){if(this.code===
FSLASH_CODE&&!inCharSet){let pattern=this.expr.slice(patternIndex,this.index),flags="";for(;++this.index<this.expr.length;){let code=this.code;if(code>=97&&code<=
122||code>=65&&code<=90||code>=48&&code<=57)flags+=this.char;else break}let value;try{value=new RegExp(pattern,flags)}catch(e2){this.throwError(e2.message)}return env.
node={type:jsep2.LITERAL,value,raw:this.expr.slice(patternIndex-1,this.index)},env.node=this.gobbleTokenProperty(env.node),env.node}this.code===jsep2.OBRACK_CODE?
inCharSet=!0:inCharSet&&this.code===jsep2.CBRACK_CODE&&(inCharSet=!1),this.index+=this.code===BSLASH_CODE?2:1}this.throwError("Unclosed Regex")}})}},PLUS_CODE=43,
MINUS_CODE=45,plugin={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=","&&=","??="]),updateOperators:[
PLUS_CODE,MINUS_CODE],assignmentPrecedence:.9,init(jsep2){let updateNodeTypes=[jsep2.IDENTIFIER,jsep2.MEMBER_EXP];plugin.assignmentOperators.forEach(op=>jsep2.addBinaryOp(
op,plugin.assignmentPrecedence,!0)),jsep2.hooks.add("gobble-token",function(env){let code=this.code;plugin.updateOperators.some(c=>c===code&&c===this.expr.charCodeAt(
this.index+1))&&(this.index+=2,env.node={type:"UpdateExpression",operator:code===PLUS_CODE?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),
prefix:!0},(!env.node.argument||!updateNodeTypes.includes(env.node.argument.type))&&this.throwError(`Unexpected ${env.node.operator}`))}),jsep2.hooks.add("after\
-token",function(env){if(env.node){let code=this.code;plugin.updateOperators.some(c=>c===code&&c===this.expr.charCodeAt(this.index+1))&&(updateNodeTypes.includes(
env.node.type)||this.throwError(`Unexpected ${env.node.operator}`),this.index+=2,env.node={type:"UpdateExpression",operator:code===PLUS_CODE?"++":"--",argument:env.
node,prefix:!1})}}),jsep2.hooks.add("after-expression",function(env){env.node&&updateBinariesToAssignments(env.node)});function updateBinariesToAssignments(node){
plugin.assignmentOperators.has(node.operator)?(node.type="AssignmentExpression",updateBinariesToAssignments(node.left),updateBinariesToAssignments(node.right)):
node.operator||Object.values(node).forEach(val=>{val&&typeof val=="object"&&updateBinariesToAssignments(val)})}}};jsep.plugins.register(index,plugin);jsep.addUnaryOp(
"typeof");jsep.addUnaryOp("void");jsep.addLiteral("null",null);jsep.addLiteral("undefined",void 0);var BLOCKED_PROTO_PROPERTIES=new Set(["constructor","__proto_\
_","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]),SafeEval={evalAst(ast,subs){switch(ast.type){case"BinaryExpression":case"Logica\
lExpression":return SafeEval.evalBinaryExpression(ast,subs);case"Compound":return SafeEval.evalCompound(ast,subs);case"ConditionalExpression":return SafeEval.evalConditionalExpression(
ast,subs);case"Identifier":return SafeEval.evalIdentifier(ast,subs);case"Literal":return SafeEval.evalLiteral(ast,subs);case"MemberExpression":return SafeEval.evalMemberExpression(
ast,subs);case"UnaryExpression":return SafeEval.evalUnaryExpression(ast,subs);case"ArrayExpression":return SafeEval.evalArrayExpression(ast,subs);case"CallExpre\
ssion":return SafeEval.evalCallExpression(ast,subs);case"AssignmentExpression":return SafeEval.evalAssignmentExpression(ast,subs);default:throw SyntaxError("Une\
xpected expression",ast)}},evalBinaryExpression(ast,subs){return{"||":(a,b)=>a||b(),"&&":(a,b)=>a&&b(),"|":(a,b)=>a|b(),"^":(a,b)=>a^b(),"&":(a,b)=>a&b(),"==":(a,b)=>a==
b(),"!=":(a,b)=>a!=b(),"===":(a,b)=>a===b(),"!==":(a,b)=>a!==b(),"<":(a,b)=>a<b(),">":(a,b)=>a>b(),"<=":(a,b)=>a<=b(),">=":(a,b)=>a>=b(),"<<":(a,b)=>a<<b(),">>":(a,b)=>a>>
b(),">>>":(a,b)=>a>>>b(),"+":(a,b)=>a+b(),"-":(a,b)=>a-b(),"*":(a,b)=>a*b(),"/":(a,b)=>a/b(),"%":(a,b)=>a%b()}[ast.operator](SafeEval.evalAst(ast.left,subs),()=>SafeEval.
evalAst(ast.right,subs))},evalCompound(ast,subs){let last;for(let i=0;i<ast.body.length;i++){ast.body[i].type==="Identifier"&&["var","let","const"].includes(ast.
body[i].name)&&ast.body[i+1]&&ast.body[i+1].type==="AssignmentExpression"&&(i+=1);let expr=ast.body[i];last=SafeEval.evalAst(expr,subs)}return last},evalConditionalExpression(ast,subs){
return SafeEval.evalAst(ast.test,subs)?SafeEval.evalAst(ast.consequent,subs):SafeEval.evalAst(ast.alternate,subs)},evalIdentifier(ast,subs){if(Object.hasOwn(subs,
ast.name))return subs[ast.name];throw ReferenceError(`${ast.name} is not defined`)},evalLiteral(ast){return ast.value},evalMemberExpression(ast,subs){let prop=String(
ast.computed?SafeEval.evalAst(ast.property):ast.property.name),obj=SafeEval.evalAst(ast.object,subs);if(obj==null)throw TypeError(`Cannot read properties of ${obj}\
 (reading '${prop}')`);if(!Object.hasOwn(obj,prop)&&BLOCKED_PROTO_PROPERTIES.has(prop))throw TypeError(`Cannot read properties of ${obj} (reading '${prop}')`);let result=obj[prop];
return typeof result=="function"?result.bind(obj):result},evalUnaryExpression(ast,subs){return{"-":a=>-SafeEval.evalAst(a,subs),"!":a=>!SafeEval.evalAst(a,subs),
"~":a=>~SafeEval.evalAst(a,subs),"+":a=>+SafeEval.evalAst(a,subs),typeof:a=>typeof SafeEval.evalAst(a,subs),void:a=>{SafeEval.evalAst(a,subs)}}[ast.operator](ast.
argument)},evalArrayExpression(ast,subs){return ast.elements.map(el=>SafeEval.evalAst(el,subs))},evalCallExpression(ast,subs){let args=ast.arguments.map(arg=>SafeEval.
evalAst(arg,subs)),func=SafeEval.evalAst(ast.callee,subs);if(func===Function)throw new Error("Function constructor is disabled");return func(...args)},evalAssignmentExpression(ast,subs){
if(ast.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in assignment");let id=ast.left.name,value=SafeEval.evalAst(ast.right,subs);return subs[id]=
value,subs[id]}},SafeScript=class{constructor(expr){this.code=expr,this.ast=jsep(this.code)}runInNewContext(context){let keyMap=Object.assign(Object.create(null),
context);return SafeEval.evalAst(this.ast,keyMap)}};function push(arr,item){return arr=arr.slice(),arr.push(item),arr}function unshift(item,arr){return arr=arr.
slice(),arr.unshift(item),arr}var NewError=class extends Error{constructor(value){super('JSONPath should not be called with "new" (it prevents return of (unwrap\
ped) scalar values)'),this.avoidNew=!0,this.value=value,this.name="NewError"}};function JSONPath(opts,expr,obj,callback,otherTypeCallback){if(!(this instanceof JSONPath))
try{return new JSONPath(opts,expr,obj,callback,otherTypeCallback)}catch(e2){if(!e2.avoidNew)throw e2;return e2.value}typeof opts=="string"&&(otherTypeCallback=callback,
callback=obj,obj=expr,expr=opts,opts=null);let optObj=opts&&typeof opts=="object";if(opts=opts||{},this.json=opts.json||obj,this.path=opts.path||expr,this.resultType=
opts.resultType||"value",this.flatten=opts.flatten||!1,this.wrap=Object.hasOwn(opts,"wrap")?opts.wrap:!0,this.sandbox=opts.sandbox||{},this.eval=opts.eval===void 0?
"safe":opts.eval,this.ignoreEvalErrors=typeof opts.ignoreEvalErrors>"u"?!1:opts.ignoreEvalErrors,this.parent=opts.parent||null,this.parentProperty=opts.parentProperty||
null,this.callback=opts.callback||callback||null,this.otherTypeCallback=opts.otherTypeCallback||otherTypeCallback||function(){throw new TypeError("You must supp\
ly an otherTypeCallback callback option with the @other() operator.")},opts.autostart!==!1){let args={path:optObj?opts.path:expr};optObj?"json"in opts&&(args.json=
opts.json):args.json=obj;let ret=this.evaluate(args);if(!ret||typeof ret!="object")throw new NewError(ret);return ret}}JSONPath.prototype.evaluate=function(expr,json,callback,otherTypeCallback){
let currParent=this.parent,currParentProperty=this.parentProperty,{flatten,wrap:wrap2}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.
currSandbox=this.sandbox,callback=callback||this.callback,this.currOtherTypeCallback=otherTypeCallback||this.otherTypeCallback,json=json||this.json,expr=expr||this.
path,expr&&typeof expr=="object"&&!Array.isArray(expr)){if(!expr.path&&expr.path!=="")throw new TypeError('You must supply a "path" property when providing an o\
bject argument to JSONPath.evaluate().');if(!Object.hasOwn(expr,"json"))throw new TypeError('You must supply a "json" property when providing an object argument\
 to JSONPath.evaluate().');({json}=expr),flatten=Object.hasOwn(expr,"flatten")?expr.flatten:flatten,this.currResultType=Object.hasOwn(expr,"resultType")?expr.resultType:
this.currResultType,this.currSandbox=Object.hasOwn(expr,"sandbox")?expr.sandbox:this.currSandbox,wrap2=Object.hasOwn(expr,"wrap")?expr.wrap:wrap2,this.currEval=
Object.hasOwn(expr,"eval")?expr.eval:this.currEval,callback=Object.hasOwn(expr,"callback")?expr.callback:callback,this.currOtherTypeCallback=Object.hasOwn(expr,
"otherTypeCallback")?expr.otherTypeCallback:this.currOtherTypeCallback,currParent=Object.hasOwn(expr,"parent")?expr.parent:currParent,currParentProperty=Object.
hasOwn(expr,"parentProperty")?expr.parentProperty:currParentProperty,expr=expr.path}if(currParent=currParent||null,currParentProperty=currParentProperty||null,Array.
isArray(expr)&&(expr=JSONPath.toPathString(expr)),!expr&&expr!==""||!json)return;let exprList=JSONPath.toPathArray(expr);exprList[0]==="$"&&exprList.length>1&&exprList.
shift(),this._hasParentSelector=null;let result=this._trace(exprList,json,["$"],currParent,currParentProperty,callback).filter(function(ea){return ea&&!ea.isParentSelector});
return result.length?!wrap2&&result.length===1&&!result[0].hasArrExpr?this._getPreferredOutput(result[0]):result.reduce((rslt,ea)=>{let valOrPath=this._getPreferredOutput(
ea);return flatten&&Array.isArray(valOrPath)?rslt=rslt.concat(valOrPath):rslt.push(valOrPath),rslt},[]):wrap2?[]:void 0};JSONPath.prototype._getPreferredOutput=
function(ea){let resultType=this.currResultType;switch(resultType){case"all":{let path=Array.isArray(ea.path)?ea.path:JSONPath.toPathArray(ea.path);return ea.pointer=
JSONPath.toPointer(path),ea.path=typeof ea.path=="string"?ea.path:JSONPath.toPathString(ea.path),ea}case"value":case"parent":case"parentProperty":return ea[resultType];case"\
path":return JSONPath.toPathString(ea[resultType]);case"pointer":return JSONPath.toPointer(ea.path);default:throw new TypeError("Unknown result type")}};JSONPath.
prototype._handleCallback=function(fullRetObj,callback,type){if(callback){let preferredOutput=this._getPreferredOutput(fullRetObj);fullRetObj.path=typeof fullRetObj.
path=="string"?fullRetObj.path:JSONPath.toPathString(fullRetObj.path),callback(preferredOutput,type,fullRetObj)}};JSONPath.prototype._trace=function(expr,val,path,parent,parentPropName,callback,hasArrExpr,literalPriority){
let retObj;if(!expr.length)return retObj={path,value:val,parent,parentProperty:parentPropName,hasArrExpr},this._handleCallback(retObj,callback,"value"),retObj;let loc=expr[0],
x=expr.slice(1),ret=[];function addRet(elems){Array.isArray(elems)?elems.forEach(t=>{ret.push(t)}):ret.push(elems)}if((typeof loc!="string"||literalPriority)&&val&&
Object.hasOwn(val,loc))addRet(this._trace(x,val[loc],push(path,loc),val,loc,callback,hasArrExpr));else if(loc==="*")this._walk(val,m=>{addRet(this._trace(x,val[m],
push(path,m),val,m,callback,!0,!0))});else if(loc==="..")addRet(this._trace(x,val,path,parent,parentPropName,callback,hasArrExpr)),this._walk(val,m=>{typeof val[m]==
"object"&&addRet(this._trace(expr.slice(),val[m],push(path,m),val,m,callback,!0))});else{if(loc==="^")return this._hasParentSelector=!0,{path:path.slice(0,-1),expr:x,
isParentSelector:!0};if(loc==="~")return retObj={path:push(path,loc),value:parentPropName,parent,parentProperty:null},this._handleCallback(retObj,callback,"prop\
erty"),retObj;if(loc==="$")addRet(this._trace(x,val,path,null,null,callback,hasArrExpr));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(loc))addRet(this._slice(loc,x,
val,path,parent,parentPropName,callback));else if(loc.indexOf("?(")===0){if(this.currEval===!1)throw new Error("Eval [?(expr)] prevented in JSONPath expression.");
let safeLoc=loc.replace(/^\?\((.*?)\)$/u,"$1"),nested=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.exec(safeLoc);nested?this._walk(val,m=>{let npath=[nested[2]],
nvalue=nested[1]?val[m][nested[1]]:val[m];this._trace(npath,nvalue,path,parent,parentPropName,callback,!0).length>0&&addRet(this._trace(x,val[m],push(path,m),val,
m,callback,!0))}):this._walk(val,m=>{this._eval(safeLoc,val[m],m,path,parent,parentPropName)&&addRet(this._trace(x,val[m],push(path,m),val,m,callback,!0))})}else if(loc[0]===
"("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSONPath expression.");addRet(this._trace(unshift(this._eval(loc,val,path.at(-1),path.slice(
0,-1),parent,parentPropName),x),val,path,parent,parentPropName,callback,hasArrExpr))}else if(loc[0]==="@"){let addType=!1,valueType=loc.slice(1,-2);switch(valueType){case"\
scalar":(!val||!["object","function"].includes(typeof val))&&(addType=!0);break;case"boolean":case"string":case"undefined":case"function":typeof val===valueType&&
(addType=!0);break;case"integer":Number.isFinite(val)&&!(val%1)&&(addType=!0);break;case"number":Number.isFinite(val)&&(addType=!0);break;case"nonFinite":typeof val==
"number"&&!Number.isFinite(val)&&(addType=!0);break;case"object":val&&typeof val===valueType&&(addType=!0);break;case"array":Array.isArray(val)&&(addType=!0);break;case"\
other":addType=this.currOtherTypeCallback(val,path,parent,parentPropName);break;case"null":val===null&&(addType=!0);break;default:throw new TypeError("Unknown v\
alue type "+valueType)}if(addType)return retObj={path,value:val,parent,parentProperty:parentPropName},this._handleCallback(retObj,callback,"value"),retObj}else if(loc[0]===
"`"&&val&&Object.hasOwn(val,loc.slice(1))){let locProp=loc.slice(1);addRet(this._trace(x,val[locProp],push(path,locProp),val,locProp,callback,hasArrExpr,!0))}else if(loc.
includes(",")){let parts=loc.split(",");for(let part of parts)addRet(this._trace(unshift(part,x),val,path,parent,parentPropName,callback,!0))}else!literalPriority&&
val&&Object.hasOwn(val,loc)&&addRet(this._trace(x,val[loc],push(path,loc),val,loc,callback,hasArrExpr,!0))}if(this._hasParentSelector)for(let t=0;t<ret.length;t++){
let rett=ret[t];if(rett&&rett.isParentSelector){let tmp=this._trace(rett.expr,val,rett.path,parent,parentPropName,callback,hasArrExpr);if(Array.isArray(tmp)){ret[t]=
tmp[0];let tl=tmp.length;for(let tt=1;tt<tl;tt++)t++,ret.splice(t,0,tmp[tt])}else ret[t]=tmp}}return ret};JSONPath.prototype._walk=function(val,f){if(Array.isArray(
val)){let n=val.length;for(let i=0;i<n;i++)f(i)}else val&&typeof val=="object"&&Object.keys(val).forEach(m=>{f(m)})};JSONPath.prototype._slice=function(loc,expr,val,path,parent,parentPropName,callback){
if(!Array.isArray(val))return;let len=val.length,parts=loc.split(":"),step=parts[2]&&Number.parseInt(parts[2])||1,start=parts[0]&&Number.parseInt(parts[0])||0,end=parts[1]&&
Number.parseInt(parts[1])||len;start=start<0?Math.max(0,start+len):Math.min(len,start),end=end<0?Math.max(0,end+len):Math.min(len,end);let ret=[];for(let i=start;i<
end;i+=step)this._trace(unshift(i,expr),val,path,parent,parentPropName,callback,!0).forEach(t=>{ret.push(t)});return ret};JSONPath.prototype._eval=function(code,_v,_vname,path,parent,parentPropName){
this.currSandbox._$_parentProperty=parentPropName,this.currSandbox._$_parent=parent,this.currSandbox._$_property=_vname,this.currSandbox._$_root=this.json,this.
currSandbox._$_v=_v;let containsPath=code.includes("@path");containsPath&&(this.currSandbox._$_path=JSONPath.toPathString(path.concat([_vname])));let scriptCacheKey=this.
currEval+"Script:"+code;if(!JSONPath.cache[scriptCacheKey]){let script=code.replaceAll("@parentProperty","_$_parentProperty").replaceAll("@parent","_$_parent").
replaceAll("@property","_$_property").replaceAll("@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(containsPath&&(script=script.replaceAll("@path","_$_p\
ath")),this.currEval==="safe"||this.currEval===!0||this.currEval===void 0)JSONPath.cache[scriptCacheKey]=new this.safeVm.Script(script);else if(this.currEval===
"native")JSONPath.cache[scriptCacheKey]=new this.vm.Script(script);else if(typeof this.currEval=="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.
prototype,"runInNewContext")){let CurrEval=this.currEval;JSONPath.cache[scriptCacheKey]=new CurrEval(script)}else if(typeof this.currEval=="function")JSONPath.cache[scriptCacheKey]=
{runInNewContext:context=>this.currEval(script,context)};else throw new TypeError(`Unknown "eval" property "${this.currEval}"`)}try{return JSONPath.cache[scriptCacheKey].
runInNewContext(this.currSandbox)}catch(e2){if(this.ignoreEvalErrors)return!1;throw new Error("jsonPath: "+e2.message+": "+code)}};JSONPath.cache={};JSONPath.toPathString=
function(pathArr){let x=pathArr,n=x.length,p="$";for(let i=1;i<n;i++)/^(~|\^|@.*?\(\))$/u.test(x[i])||(p+=/^[0-9*]+$/u.test(x[i])?"["+x[i]+"]":"['"+x[i]+"']");return p};
JSONPath.toPointer=function(pointer){let x=pointer,n=x.length,p="";for(let i=1;i<n;i++)/^(~|\^|@.*?\(\))$/u.test(x[i])||(p+="/"+x[i].toString().replaceAll("~","\
~0").replaceAll("/","~1"));return p};JSONPath.toPathArray=function(expr){let{cache:cache2}=JSONPath;if(cache2[expr])return cache2[expr].concat();let subx=[],exprList=expr.
replaceAll(/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,
function($0,$1){return"[#"+(subx.push($1)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function($0,prop){return"['"+prop.replaceAll(".","%@%").replaceAll("~","\
%%@@%%")+"']"}).replaceAll("~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,
function($0,ups){return";"+ups.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(exp){let match=exp.
match(/#(\d+)/u);return!match||!match[1]?exp:subx[match[1]]});return cache2[expr]=exprList,cache2[expr].concat()};JSONPath.prototype.safeVm={Script:SafeScript};
JSONPath.prototype.vm=import_vm.default;var build_exports={};__export(build_exports,{AuthorizationResponseError:()=>AuthorizationResponseError,ClientError:()=>ClientError,ClientSecretBasic:()=>ClientSecretBasic2,
ClientSecretJwt:()=>ClientSecretJwt2,ClientSecretPost:()=>ClientSecretPost2,Configuration:()=>Configuration,None:()=>None2,PrivateKeyJwt:()=>PrivateKeyJwt2,ResponseBodyError:()=>ResponseBodyError,
TlsClientAuth:()=>TlsClientAuth2,WWWAuthenticateChallengeError:()=>WWWAuthenticateChallengeError,allowInsecureRequests:()=>allowInsecureRequests2,authorizationCodeGrant:()=>authorizationCodeGrant,
buildAuthorizationUrl:()=>buildAuthorizationUrl,buildAuthorizationUrlWithJAR:()=>buildAuthorizationUrlWithJAR,buildAuthorizationUrlWithPAR:()=>buildAuthorizationUrlWithPAR,
buildEndSessionUrl:()=>buildEndSessionUrl,calculatePKCECodeChallenge:()=>calculatePKCECodeChallenge2,clientCredentialsGrant:()=>clientCredentialsGrant,clockSkew:()=>clockSkew2,
clockTolerance:()=>clockTolerance2,customFetch:()=>customFetch2,discovery:()=>discovery,dynamicClientRegistration:()=>dynamicClientRegistration,enableDecryptingResponses:()=>enableDecryptingResponses,
enableDetachedSignatureResponseChecks:()=>enableDetachedSignatureResponseChecks,enableNonRepudiationChecks:()=>enableNonRepudiationChecks,fetchProtectedResource:()=>fetchProtectedResource,
fetchUserInfo:()=>fetchUserInfo,genericGrantRequest:()=>genericGrantRequest,getDPoPHandle:()=>getDPoPHandle,getJwksCache:()=>getJwksCache,implicitAuthentication:()=>implicitAuthentication,
initiateBackchannelAuthentication:()=>initiateBackchannelAuthentication,initiateDeviceAuthorization:()=>initiateDeviceAuthorization,modifyAssertion:()=>modifyAssertion2,
pollBackchannelAuthenticationGrant:()=>pollBackchannelAuthenticationGrant,pollDeviceAuthorizationGrant:()=>pollDeviceAuthorizationGrant,randomDPoPKeyPair:()=>randomDPoPKeyPair,
randomNonce:()=>randomNonce,randomPKCECodeVerifier:()=>randomPKCECodeVerifier,randomState:()=>randomState,refreshTokenGrant:()=>refreshTokenGrant,setJwksCache:()=>setJwksCache2,
skipStateCheck:()=>skipStateCheck2,skipSubjectCheck:()=>skipSubjectCheck2,tokenIntrospection:()=>tokenIntrospection,tokenRevocation:()=>tokenRevocation,useCodeIdTokenResponseType:()=>useCodeIdTokenResponseType,
useIdTokenResponseType:()=>useIdTokenResponseType,useJwtResponseMode:()=>useJwtResponseMode});var USER_AGENT;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(USER_AGENT="oauth4webapi/v3.8.8");function looseInstanceOf(input,expected){
if(input==null)return!1;try{return input instanceof expected||Object.getPrototypeOf(input)[Symbol.toStringTag]===expected.prototype[Symbol.toStringTag]}catch{return!1}}
var ERR_INVALID_ARG_VALUE="ERR_INVALID_ARG_VALUE",ERR_INVALID_ARG_TYPE="ERR_INVALID_ARG_TYPE";function CodedTypeError(message2,code,cause){let err=new TypeError(
message2,{cause});return Object.assign(err,{code}),err}var allowInsecureRequests=Symbol(),clockSkew=Symbol(),clockTolerance=Symbol(),customFetch=Symbol(),modifyAssertion=Symbol(),
jweDecrypt=Symbol(),jwksCache=Symbol(),encoder=new TextEncoder,decoder=new TextDecoder;function buf(input){return typeof input=="string"?encoder.encode(input):decoder.
decode(input)}var encodeBase64Url;Uint8Array.prototype.toBase64?encodeBase64Url=input=>(input instanceof ArrayBuffer&&(input=new Uint8Array(input)),input.toBase64(
{alphabet:"base64url",omitPadding:!0})):encodeBase64Url=input=>{input instanceof ArrayBuffer&&(input=new Uint8Array(input));let arr=[];for(let i=0;i<input.byteLength;i+=
32768)arr.push(String.fromCharCode.apply(null,input.subarray(i,i+32768)));return btoa(arr.join("")).replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")};var decodeBase64Url;
Uint8Array.fromBase64?decodeBase64Url=input=>{try{return Uint8Array.fromBase64(input,{alphabet:"base64url"})}catch(cause){throw CodedTypeError("The input to be \
decoded is not correctly encoded.",ERR_INVALID_ARG_VALUE,cause)}}:decodeBase64Url=input=>{try{let binary=atob(input.replace(/-/g,"+").replace(/_/g,"/").replace(
/\s/g,"")),bytes=new Uint8Array(binary.length);for(let i=0;i<binary.length;i++)bytes[i]=binary.charCodeAt(i);return bytes}catch(cause){throw CodedTypeError("The\
 input to be decoded is not correctly encoded.",ERR_INVALID_ARG_VALUE,cause)}};function b64u(input){return typeof input=="string"?decodeBase64Url(input):encodeBase64Url(
input)}var UnsupportedOperationError=class extends Error{code;constructor(message2,options){super(message2,options),this.name=this.constructor.name,this.code=UNSUPPORTED_OPERATION,
Error.captureStackTrace?.(this,this.constructor)}},OperationProcessingError=class extends Error{code;constructor(message2,options){super(message2,options),this.
name=this.constructor.name,options?.code&&(this.code=options?.code),Error.captureStackTrace?.(this,this.constructor)}};function OPE(message2,code,cause){return new OperationProcessingError(
message2,{code,cause})}async function calculateJwkThumbprint(jwk){let components;switch(jwk.kty){case"EC":components={crv:jwk.crv,kty:jwk.kty,x:jwk.x,y:jwk.y};break;case"\
OKP":components={crv:jwk.crv,kty:jwk.kty,x:jwk.x};break;case"AKP":components={alg:jwk.alg,kty:jwk.kty,pub:jwk.pub};break;case"RSA":components={e:jwk.e,kty:jwk.kty,
n:jwk.n};break;default:throw new UnsupportedOperationError("unsupported JWK key type",{cause:jwk})}return b64u(await crypto.subtle.digest("SHA-256",buf(JSON.stringify(
components))))}function assertCryptoKey(key,it){if(!(key instanceof CryptoKey))throw CodedTypeError(`${it} must be a CryptoKey`,ERR_INVALID_ARG_TYPE)}function assertPrivateKey(key,it){
if(assertCryptoKey(key,it),key.type!=="private")throw CodedTypeError(`${it} must be a private CryptoKey`,ERR_INVALID_ARG_VALUE)}function assertPublicKey(key,it){
if(assertCryptoKey(key,it),key.type!=="public")throw CodedTypeError(`${it} must be a public CryptoKey`,ERR_INVALID_ARG_VALUE)}function normalizeTyp(value){return value.
toLowerCase().replace(/^application\//,"")}function isJsonObject(input){return!(input===null||typeof input!="object"||Array.isArray(input))}function prepareHeaders(input){
looseInstanceOf(input,Headers)&&(input=Object.fromEntries(input.entries()));let headers2=new Headers(input??{});if(USER_AGENT&&!headers2.has("user-agent")&&headers2.
set("user-agent",USER_AGENT),headers2.has("authorization"))throw CodedTypeError('"options.headers" must not include the "authorization" header name',ERR_INVALID_ARG_VALUE);
return headers2}function signal(url,value){if(value!==void 0){if(typeof value=="function"&&(value=value(url.href)),!(value instanceof AbortSignal))throw CodedTypeError(
'"options.signal" must return or be an instance of AbortSignal',ERR_INVALID_ARG_TYPE);return value}}function replaceDoubleSlash(pathname){return pathname.includes(
"//")?pathname.replace("//","/"):pathname}function prependWellKnown(url,wellKnown,allowTerminatingSlash=!1){return url.pathname==="/"?url.pathname=wellKnown:url.
pathname=replaceDoubleSlash(`${wellKnown}/${allowTerminatingSlash?url.pathname:url.pathname.replace(/(\/)$/,"")}`),url}function appendWellKnown(url,wellKnown){return url.
pathname=replaceDoubleSlash(`${url.pathname}/${wellKnown}`),url}async function performDiscovery(input,urlName,transform2,options){if(!(input instanceof URL))throw CodedTypeError(
`"${urlName}" must be an instance of URL`,ERR_INVALID_ARG_TYPE);checkProtocol(input,options?.[allowInsecureRequests]!==!0);let url=transform2(new URL(input.href)),
headers2=prepareHeaders(options?.headers);return headers2.set("accept","application/json"),(options?.[customFetch]||fetch)(url.href,{body:void 0,headers:Object.
fromEntries(headers2.entries()),method:"GET",redirect:"manual",signal:signal(url,options?.signal)})}async function discoveryRequest(issuerIdentifier,options){return performDiscovery(
issuerIdentifier,"issuerIdentifier",url=>{switch(options?.algorithm){case void 0:case"oidc":appendWellKnown(url,".well-known/openid-configuration");break;case"o\
auth2":prependWellKnown(url,".well-known/oauth-authorization-server");break;default:throw CodedTypeError('"options.algorithm" must be "oidc" (default), or "oaut\
h2"',ERR_INVALID_ARG_VALUE)}return url},options)}function assertNumber(input,allow0,it,code,cause){try{if(typeof input!="number"||!Number.isFinite(input))throw CodedTypeError(
`${it} must be a number`,ERR_INVALID_ARG_TYPE,cause);if(input>0)return;if(allow0){if(input!==0)throw CodedTypeError(`${it} must be a non-negative number`,ERR_INVALID_ARG_VALUE,
cause);return}throw CodedTypeError(`${it} must be a positive number`,ERR_INVALID_ARG_VALUE,cause)}catch(err){throw code?OPE(err.message,code,cause):err}}function assertString(input,it,code,cause){
try{if(typeof input!="string")throw CodedTypeError(`${it} must be a string`,ERR_INVALID_ARG_TYPE,cause);if(input.length===0)throw CodedTypeError(`${it} must not\
 be empty`,ERR_INVALID_ARG_VALUE,cause)}catch(err){throw code?OPE(err.message,code,cause):err}}async function processDiscoveryResponse(expectedIssuerIdentifier,response){
let expected=expectedIssuerIdentifier;if(!(expected instanceof URL)&&expected!==_nodiscoverycheck)throw CodedTypeError('"expectedIssuerIdentifier" must be an in\
stance of URL',ERR_INVALID_ARG_TYPE);if(!looseInstanceOf(response,Response))throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);
if(response.status!==200)throw OPE('"response" is not a conform Authorization Server Metadata response (unexpected HTTP status code)',RESPONSE_IS_NOT_CONFORM,response);
assertReadableResponse(response);let json=await getResponseJsonBody(response);if(assertString(json.issuer,'"response" body "issuer" property',INVALID_RESPONSE,{
body:json}),expected!==_nodiscoverycheck&&new URL(json.issuer).href!==expected.href)throw OPE('"response" body "issuer" property does not match the expected val\
ue',JSON_ATTRIBUTE_COMPARISON,{expected:expected.href,body:json,attribute:"issuer"});return json}function assertApplicationJson(response){assertContentType(response,
"application/json")}function notJson(response,...types){let msg='"response" content-type must be ';if(types.length>2){let last=types.pop();msg+=`${types.join(",\
 ")}, or ${last}`}else types.length===2?msg+=`${types[0]} or ${types[1]}`:msg+=types[0];return OPE(msg,RESPONSE_IS_NOT_JSON,response)}function assertContentTypes(response,...types){
if(!types.includes(getContentType(response)))throw notJson(response,...types)}function assertContentType(response,contentType){if(getContentType(response)!==contentType)
throw notJson(response,contentType)}function randomBytes(){return b64u(crypto.getRandomValues(new Uint8Array(32)))}function generateRandomCodeVerifier(){return randomBytes()}
function generateRandomState(){return randomBytes()}function generateRandomNonce(){return randomBytes()}async function calculatePKCECodeChallenge(codeVerifier){
return assertString(codeVerifier,"codeVerifier"),b64u(await crypto.subtle.digest("SHA-256",buf(codeVerifier)))}function getKeyAndKid(input){return input instanceof
CryptoKey?{key:input}:input?.key instanceof CryptoKey?(input.kid!==void 0&&assertString(input.kid,'"kid"'),{key:input.key,kid:input.kid}):{}}function psAlg(key){
switch(key.algorithm.hash.name){case"SHA-256":return"PS256";case"SHA-384":return"PS384";case"SHA-512":return"PS512";default:throw new UnsupportedOperationError(
"unsupported RsaHashedKeyAlgorithm hash name",{cause:key})}}function rsAlg(key){switch(key.algorithm.hash.name){case"SHA-256":return"RS256";case"SHA-384":return"\
RS384";case"SHA-512":return"RS512";default:throw new UnsupportedOperationError("unsupported RsaHashedKeyAlgorithm hash name",{cause:key})}}function esAlg(key){switch(key.
algorithm.namedCurve){case"P-256":return"ES256";case"P-384":return"ES384";case"P-521":return"ES512";default:throw new UnsupportedOperationError("unsupported EcK\
eyAlgorithm namedCurve",{cause:key})}}function keyToJws(key){switch(key.algorithm.name){case"RSA-PSS":return psAlg(key);case"RSASSA-PKCS1-v1_5":return rsAlg(key);case"\
ECDSA":return esAlg(key);case"Ed25519":case"ML-DSA-44":case"ML-DSA-65":case"ML-DSA-87":return key.algorithm.name;case"EdDSA":return"Ed25519";default:throw new UnsupportedOperationError(
"unsupported CryptoKey algorithm name",{cause:key})}}function getClockSkew(client){let skew=client?.[clockSkew];return typeof skew=="number"&&Number.isFinite(skew)?
skew:0}function getClockTolerance(client){let tolerance=client?.[clockTolerance];return typeof tolerance=="number"&&Number.isFinite(tolerance)&&Math.sign(tolerance)!==
-1?tolerance:30}function epochTime(){return Math.floor(Date.now()/1e3)}function assertAs(as){if(typeof as!="object"||as===null)throw CodedTypeError('"as" must b\
e an object',ERR_INVALID_ARG_TYPE);assertString(as.issuer,'"as.issuer"')}function assertClient(client){if(typeof client!="object"||client===null)throw CodedTypeError(
'"client" must be an object',ERR_INVALID_ARG_TYPE);assertString(client.client_id,'"client.client_id"')}function formUrlEncode(token){return encodeURIComponent(token).
replace(/(?:[-_.!~*'()]|%20)/g,substring=>{switch(substring){case"-":case"_":case".":case"!":case"~":case"*":case"'":case"(":case")":return`%${substring.charCodeAt(
0).toString(16).toUpperCase()}`;case"%20":return"+";default:throw new Error}})}function ClientSecretPost(clientSecret){return assertString(clientSecret,'"client\
Secret"'),(_as,client,body,_headers)=>{body.set("client_id",client.client_id),body.set("client_secret",clientSecret)}}function ClientSecretBasic(clientSecret){return assertString(
clientSecret,'"clientSecret"'),(_as,client,_body,headers2)=>{let username=formUrlEncode(client.client_id),password=formUrlEncode(clientSecret),credentials=btoa(
`${username}:${password}`);headers2.set("authorization",`Basic ${credentials}`)}}function clientAssertionPayload(as,client){let now=epochTime()+getClockSkew(client);
return{jti:randomBytes(),aud:as.issuer,exp:now+60,iat:now,nbf:now,iss:client.client_id,sub:client.client_id}}function PrivateKeyJwt(clientPrivateKey,options){let{
key,kid}=getKeyAndKid(clientPrivateKey);return assertPrivateKey(key,'"clientPrivateKey.key"'),async(as,client,body,_headers)=>{let header={alg:keyToJws(key),kid},
payload=clientAssertionPayload(as,client);options?.[modifyAssertion]?.(header,payload),body.set("client_id",client.client_id),body.set("client_assertion_type","\
urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),body.set("client_assertion",await signJwt(header,payload,key))}}function ClientSecretJwt(clientSecret,options){
assertString(clientSecret,'"clientSecret"');let modify=options?.[modifyAssertion],key;return async(as,client,body,_headers)=>{key||=await crypto.subtle.importKey(
"raw",buf(clientSecret),{hash:"SHA-256",name:"HMAC"},!1,["sign"]);let header={alg:"HS256"},payload=clientAssertionPayload(as,client);modify?.(header,payload);let data=`${b64u(
buf(JSON.stringify(header)))}.${b64u(buf(JSON.stringify(payload)))}`,hmac=await crypto.subtle.sign(key.algorithm,key,buf(data));body.set("client_id",client.client_id),
body.set("client_assertion_type","urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),body.set("client_assertion",`${data}.${b64u(new Uint8Array(hmac))}`)}}
function None(){return(_as,client,body,_headers)=>{body.set("client_id",client.client_id)}}function TlsClientAuth(){return None()}async function signJwt(header,payload,key){
if(!key.usages.includes("sign"))throw CodedTypeError('CryptoKey instances used for signing assertions must include "sign" in their "usages"',ERR_INVALID_ARG_VALUE);
let input=`${b64u(buf(JSON.stringify(header)))}.${b64u(buf(JSON.stringify(payload)))}`,signature=b64u(await crypto.subtle.sign(keyToSubtle(key),key,buf(input)));
return`${input}.${signature}`}async function issueRequestObject(as,client,parameters,privateKey,options){assertAs(as),assertClient(client),parameters=new URLSearchParams(
parameters);let{key,kid}=getKeyAndKid(privateKey);assertPrivateKey(key,'"privateKey.key"'),parameters.set("client_id",client.client_id);let now=epochTime()+getClockSkew(
client),claims={...Object.fromEntries(parameters.entries()),jti:randomBytes(),aud:as.issuer,exp:now+60,iat:now,nbf:now,iss:client.client_id},resource;parameters.
has("resource")&&(resource=parameters.getAll("resource"))&&resource.length>1&&(claims.resource=resource);{let value=parameters.get("max_age");value!==null&&(claims.
max_age=parseInt(value,10),assertNumber(claims.max_age,!0,'"max_age" parameter'))}{let value=parameters.get("claims");if(value!==null){try{claims.claims=JSON.parse(
value)}catch(cause){throw OPE('failed to parse the "claims" parameter as JSON',PARSE_ERROR,cause)}if(!isJsonObject(claims.claims))throw CodedTypeError('"claims"\
 parameter must be a JSON with a top level object',ERR_INVALID_ARG_VALUE)}}{let value=parameters.get("authorization_details");if(value!==null){try{claims.authorization_details=
JSON.parse(value)}catch(cause){throw OPE('failed to parse the "authorization_details" parameter as JSON',PARSE_ERROR,cause)}if(!Array.isArray(claims.authorization_details))
throw CodedTypeError('"authorization_details" parameter must be a JSON with a top level array',ERR_INVALID_ARG_VALUE)}}let header={alg:keyToJws(key),typ:"oauth-\
authz-req+jwt",kid};return options?.[modifyAssertion]?.(header,claims),signJwt(header,claims,key)}var jwkCache;async function getSetPublicJwkCache(key,alg){let{
kty,e:e2,n,x,y,crv,pub}=await crypto.subtle.exportKey("jwk",key),jwk={kty,e:e2,n,x,y,crv,pub};return kty==="AKP"&&(jwk.alg=alg),jwkCache.set(key,jwk),jwk}async function publicJwk(key,alg){
return jwkCache||=new WeakMap,jwkCache.get(key)||getSetPublicJwkCache(key,alg)}var URLParse=URL.parse?(url,base)=>URL.parse(url,base):(url,base)=>{try{return new URL(
url,base)}catch{return null}};function checkProtocol(url,enforceHttps){if(enforceHttps&&url.protocol!=="https:")throw OPE("only requests to HTTPS are allowed",HTTP_REQUEST_FORBIDDEN,
url);if(url.protocol!=="https:"&&url.protocol!=="http:")throw OPE("only HTTP and HTTPS requests are allowed",REQUEST_PROTOCOL_FORBIDDEN,url)}function validateEndpoint(value,endpoint,useMtlsAlias,enforceHttps){
let url;if(typeof value!="string"||!(url=URLParse(value)))throw OPE(`authorization server metadata does not contain a valid ${useMtlsAlias?`"as.mtls_endpoint_al\
iases.${endpoint}"`:`"as.${endpoint}"`}`,value===void 0?MISSING_SERVER_METADATA:INVALID_SERVER_METADATA,{attribute:useMtlsAlias?`mtls_endpoint_aliases.${endpoint}`:
endpoint});return checkProtocol(url,enforceHttps),url}function resolveEndpoint(as,endpoint,useMtlsAlias,enforceHttps){return useMtlsAlias&&as.mtls_endpoint_aliases&&
endpoint in as.mtls_endpoint_aliases?validateEndpoint(as.mtls_endpoint_aliases[endpoint],endpoint,useMtlsAlias,enforceHttps):validateEndpoint(as[endpoint],endpoint,
useMtlsAlias,enforceHttps)}async function pushedAuthorizationRequest(as,client,clientAuthentication,parameters,options){assertAs(as),assertClient(client);let url=resolveEndpoint(
as,"pushed_authorization_request_endpoint",client.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==!0),body=new URLSearchParams(parameters);body.set(
"client_id",client.client_id);let headers2=prepareHeaders(options?.headers);headers2.set("accept","application/json"),options?.DPoP!==void 0&&(assertDPoP(options.
DPoP),await options.DPoP.addProof(url,headers2,"POST"));let response=await authenticatedRequest(as,client,clientAuthentication,url,body,headers2,options);return options?.
DPoP?.cacheNonce(response,url),response}var DPoPHandler=class{#header;#privateKey;#publicKey;#clockSkew;#modifyAssertion;#map;#jkt;constructor(client,keyPair,options){
if(assertPrivateKey(keyPair?.privateKey,'"DPoP.privateKey"'),assertPublicKey(keyPair?.publicKey,'"DPoP.publicKey"'),!keyPair.publicKey.extractable)throw CodedTypeError(
'"DPoP.publicKey.extractable" must be true',ERR_INVALID_ARG_VALUE);this.#modifyAssertion=options?.[modifyAssertion],this.#clockSkew=getClockSkew(client),this.#privateKey=
keyPair.privateKey,this.#publicKey=keyPair.publicKey,branded.add(this)}#get(key){this.#map||=new Map;let item=this.#map.get(key);return item&&(this.#map.delete(
key),this.#map.set(key,item)),item}#set(key,val){this.#map||=new Map,this.#map.delete(key),this.#map.size===100&&this.#map.delete(this.#map.keys().next().value),
this.#map.set(key,val)}async calculateThumbprint(){if(!this.#jkt){let jwk=await crypto.subtle.exportKey("jwk",this.#publicKey);this.#jkt||=await calculateJwkThumbprint(
jwk)}return this.#jkt}async addProof(url,headers2,htm,accessToken){let alg=keyToJws(this.#privateKey);this.#header||={alg,typ:"dpop+jwt",jwk:await publicJwk(this.#publicKey,
alg)};let nonce=this.#get(url.origin),payload={iat:epochTime()+this.#clockSkew,jti:randomBytes(),htm,nonce,htu:`${url.origin}${url.pathname}`,ath:accessToken?b64u(
await crypto.subtle.digest("SHA-256",buf(accessToken))):void 0};this.#modifyAssertion?.(this.#header,payload),headers2.set("dpop",await signJwt(this.#header,payload,
this.#privateKey))}cacheNonce(response,url){try{let nonce=response.headers.get("dpop-nonce");nonce&&this.#set(url.origin,nonce)}catch{}}};function isDPoPNonceError(err){
return err instanceof WWWAuthenticateChallengeError?err.cause.some(challenge=>challenge.scheme==="dpop"&&challenge.parameters.error==="use_dpop_nonce"):err instanceof
ResponseBodyError?err.error==="use_dpop_nonce":!1}function DPoP(client,keyPair,options){return new DPoPHandler(client,keyPair,options)}var ResponseBodyError=class extends Error{cause;code;error;status;error_description;response;constructor(message2,options){
super(message2,options),this.name=this.constructor.name,this.code=RESPONSE_BODY_ERROR,this.cause=options.cause,this.error=options.cause.error,this.status=options.
response.status,this.error_description=options.cause.error_description,Object.defineProperty(this,"response",{enumerable:!1,value:options.response}),Error.captureStackTrace?.(
this,this.constructor)}},AuthorizationResponseError=class extends Error{cause;code;error;error_description;constructor(message2,options){super(message2,options),
this.name=this.constructor.name,this.code=AUTHORIZATION_RESPONSE_ERROR,this.cause=options.cause,this.error=options.cause.get("error"),this.error_description=options.
cause.get("error_description")??void 0,Error.captureStackTrace?.(this,this.constructor)}},WWWAuthenticateChallengeError=class extends Error{cause;code;response;status;constructor(message2,options){
super(message2,options),this.name=this.constructor.name,this.code=WWW_AUTHENTICATE_CHALLENGE,this.cause=options.cause,this.status=options.response.status,this.response=
options.response,Object.defineProperty(this,"response",{enumerable:!1}),Error.captureStackTrace?.(this,this.constructor)}},tokenMatch="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\
\\^_`\\|~]+",token68Match="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",quotedMatch='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',quotedParamMatcher="("+tokenMatch+")\\s*=\\s*"+quotedMatch,
paramMatcher="("+tokenMatch+")\\s*=\\s*("+tokenMatch+")",schemeRE=new RegExp("^[,\\s]*("+tokenMatch+")"),quotedParamRE=new RegExp("^[,\\s]*"+quotedParamMatcher+
"[,\\s]*(.*)"),unquotedParamRE=new RegExp("^[,\\s]*"+paramMatcher+"[,\\s]*(.*)"),token68ParamRE=new RegExp("^("+token68Match+")(?:$|[,\\s])(.*)");function parseWwwAuthenticateChallenges(response){
if(!looseInstanceOf(response,Response))throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);let header=response.headers.get("\
www-authenticate");if(header===null)return;let challenges=[],rest=header;for(;rest;){let match=rest.match(schemeRE),scheme=match?.[1].toLowerCase();if(!scheme)return;
let afterScheme=rest.substring(match[0].length);if(afterScheme&&!afterScheme.match(/^[\s,]/))return;let spaceMatch=afterScheme.match(/^\s+(.*)$/),hasParameters=!!spaceMatch;
rest=spaceMatch?spaceMatch[1]:void 0;let parameters={},token68;if(hasParameters)for(;rest;){let key,value;if(match=rest.match(quotedParamRE)){[,key,value,rest]=
match,value.includes("\\")&&(value=value.replace(/\\([\s\S])/g,"$1")),parameters[key.toLowerCase()]=value;continue}if(match=rest.match(unquotedParamRE)){[,key,value,
rest]=match,parameters[key.toLowerCase()]=value;continue}if(match=rest.match(token68ParamRE)){if(Object.keys(parameters).length)break;[,token68,rest]=match;break}
return}else rest=afterScheme||void 0;let challenge={scheme,parameters};token68&&(challenge.token68=token68),challenges.push(challenge)}if(challenges.length)return challenges}
async function processPushedAuthorizationResponse(as,client,response){if(assertAs(as),assertClient(client),!looseInstanceOf(response,Response))throw CodedTypeError(
'"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);await checkOAuthBodyError(response,201,"Pushed Authorization Request Endpoint"),assertReadableResponse(
response);let json=await getResponseJsonBody(response);assertString(json.request_uri,'"response" body "request_uri" property',INVALID_RESPONSE,{body:json});let expiresIn=typeof json.
expires_in!="number"?parseFloat(json.expires_in):json.expires_in;return assertNumber(expiresIn,!0,'"response" body "expires_in" property',INVALID_RESPONSE,{body:json}),
json.expires_in=expiresIn,json}async function parseOAuthResponseErrorBody(response){if(response.status>399&&response.status<500){assertReadableResponse(response),
assertApplicationJson(response);try{let json=await response.clone().json();if(isJsonObject(json)&&typeof json.error=="string"&&json.error.length)return json}catch{}}}
async function checkOAuthBodyError(response,expected,label){if(response.status!==expected){checkAuthenticationChallenges(response);let err;throw(err=await parseOAuthResponseErrorBody(
response))?(await response.body?.cancel(),new ResponseBodyError("server responded with an error in the response body",{cause:err,response})):OPE(`"response" is \
not a conform ${label} response (unexpected HTTP status code)`,RESPONSE_IS_NOT_CONFORM,response)}}function assertDPoP(option){if(!branded.has(option))throw CodedTypeError(
'"options.DPoP" is not a valid DPoPHandle',ERR_INVALID_ARG_VALUE)}async function resourceRequest(accessToken,method,url,headers2,body,options){if(assertString(accessToken,
'"accessToken"'),!(url instanceof URL))throw CodedTypeError('"url" must be an instance of URL',ERR_INVALID_ARG_TYPE);checkProtocol(url,options?.[allowInsecureRequests]!==
!0),headers2=prepareHeaders(headers2),options?.DPoP&&(assertDPoP(options.DPoP),await options.DPoP.addProof(url,headers2,method.toUpperCase(),accessToken)),headers2.
set("authorization",`${headers2.has("dpop")?"DPoP":"Bearer"} ${accessToken}`);let response=await(options?.[customFetch]||fetch)(url.href,{duplex:looseInstanceOf(
body,ReadableStream)?"half":void 0,body,headers:Object.fromEntries(headers2.entries()),method,redirect:"manual",signal:signal(url,options?.signal)});return options?.
DPoP?.cacheNonce(response,url),response}async function protectedResourceRequest(accessToken,method,url,headers2,body,options){let response=await resourceRequest(
accessToken,method,url,headers2,body,options);return checkAuthenticationChallenges(response),response}async function userInfoRequest(as,client,accessToken,options){
assertAs(as),assertClient(client);let url=resolveEndpoint(as,"userinfo_endpoint",client.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==!0),headers2=prepareHeaders(
options?.headers);return client.userinfo_signed_response_alg?headers2.set("accept","application/jwt"):(headers2.set("accept","application/json"),headers2.append(
"accept","application/jwt")),resourceRequest(accessToken,"GET",url,headers2,null,{...options,[clockSkew]:getClockSkew(client)})}var jwksMap,jwksRequests,jwksKeys;
function setJwksCache(as,jwks,uat,cache2){jwksMap||=new WeakMap,jwksMap.set(as,{jwks,uat,get age(){return epochTime()-this.uat}}),cache2&&Object.assign(cache2,{
jwks:structuredClone(jwks),uat})}function isFreshJwksCache(input){return!(typeof input!="object"||input===null||!("uat"in input)||typeof input.uat!="number"||epochTime()-
input.uat>=300||!("jwks"in input)||!isJsonObject(input.jwks)||!Array.isArray(input.jwks.keys)||!Array.prototype.every.call(input.jwks.keys,isJsonObject))}function clearJwksCache(as,cache2){
jwksMap?.delete(as),delete cache2?.jwks,delete cache2?.uat}async function getPublicSigKeyFromIssuerJwksUri(as,options,header){let{alg,kid}=header;checkSupportedJwsAlg(
header),!jwksMap?.has(as)&&isFreshJwksCache(options?.[jwksCache])&&setJwksCache(as,options?.[jwksCache].jwks,options?.[jwksCache].uat);let jwks,age;if(jwksMap?.
has(as)){if({jwks,age}=jwksMap.get(as),age>=300)return clearJwksCache(as,options?.[jwksCache]),getPublicSigKeyFromIssuerJwksUri(as,options,header)}else{let downloaded=await jwksRequest(
as,options);jwks=downloaded.jwks,age=epochTime()-downloaded.uat,setJwksCache(as,jwks,downloaded.uat,options?.[jwksCache])}let kty;switch(alg.slice(0,2)){case"RS":case"\
PS":kty="RSA";break;case"ES":kty="EC";break;case"Ed":kty="OKP";break;case"ML":kty="AKP";break;default:throw new UnsupportedOperationError("unsupported JWS algor\
ithm",{cause:{alg}})}let candidates=jwks.keys.filter(jwk2=>{if(jwk2.kty!==kty||kid!==void 0&&kid!==jwk2.kid||jwk2.alg!==void 0&&alg!==jwk2.alg||jwk2.use!==void 0&&
jwk2.use!=="sig"||jwk2.key_ops?.includes("verify")===!1)return!1;switch(!0){case(alg==="ES256"&&jwk2.crv!=="P-256"):case(alg==="ES384"&&jwk2.crv!=="P-384"):case(alg===
"ES512"&&jwk2.crv!=="P-521"):case(alg==="Ed25519"&&jwk2.crv!=="Ed25519"):case(alg==="EdDSA"&&jwk2.crv!=="Ed25519"):return!1}return!0}),{0:jwk,length}=candidates;
if(!length){if(age>=60)return clearJwksCache(as,options?.[jwksCache]),getPublicSigKeyFromIssuerJwksUri(as,options,header);throw OPE("error when selecting a JWT \
verification key, no applicable keys found",KEY_SELECTION,{header,candidates,jwks_uri:new URL(as.jwks_uri)})}if(length!==1)throw OPE('error when selecting a JWT\
 verification key, multiple applicable keys found, a "kid" JWT Header Parameter is required',KEY_SELECTION,{header,candidates,jwks_uri:new URL(as.jwks_uri)});jwksKeys||=
new WeakMap;let keys=jwksKeys.get(jwk);keys||(keys=new Map,jwksKeys.set(jwk,keys));let key=keys.get(alg);return key||(key=importJwk(alg,jwk).catch(cause=>{throw keys.
delete(alg),cause}),keys.set(alg,key)),key}var skipSubjectCheck=Symbol();function getContentType(input){return input.headers.get("content-type")?.split(";")[0]}
async function processUserInfoResponse(as,client,expectedSubject,response,options){if(assertAs(as),assertClient(client),!looseInstanceOf(response,Response))throw CodedTypeError(
'"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);if(checkAuthenticationChallenges(response),response.status!==200)throw OPE('"response" is not\
 a conform UserInfo Endpoint response (unexpected HTTP status code)',RESPONSE_IS_NOT_CONFORM,response);assertReadableResponse(response);let json;if(getContentType(
response)==="application/jwt"){let{claims,jwt}=await validateJwt(await response.text(),checkSigningAlgorithm.bind(void 0,client.userinfo_signed_response_alg,as.
userinfo_signing_alg_values_supported,void 0),getClockSkew(client),getClockTolerance(client),options?.[jweDecrypt]).then(validateOptionalAudience.bind(void 0,client.
client_id)).then(validateOptionalIssuer.bind(void 0,as));jwtRefs.set(response,jwt),json=claims}else{if(client.userinfo_signed_response_alg)throw OPE("JWT UserIn\
fo Response expected",JWT_USERINFO_EXPECTED,response);json=await getResponseJsonBody(response)}switch(assertString(json.sub,'"response" body "sub" property',INVALID_RESPONSE,
{body:json}),expectedSubject){case skipSubjectCheck:break;default:if(assertString(expectedSubject,'"expectedSubject"'),json.sub!==expectedSubject)throw OPE('une\
xpected "response" body "sub" property value',JSON_ATTRIBUTE_COMPARISON,{expected:expectedSubject,body:json,attribute:"sub"})}return json}async function authenticatedRequest(as,client,clientAuthentication,url,body,headers2,options){
return await clientAuthentication(as,client,body,headers2),headers2.set("content-type","application/x-www-form-urlencoded;charset=UTF-8"),(options?.[customFetch]||
fetch)(url.href,{body,headers:Object.fromEntries(headers2.entries()),method:"POST",redirect:"manual",signal:signal(url,options?.signal)})}async function tokenEndpointRequest(as,client,clientAuthentication,grantType,parameters,options){
let url=resolveEndpoint(as,"token_endpoint",client.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==!0);parameters.set("grant_type",grantType);let headers2=prepareHeaders(
options?.headers);headers2.set("accept","application/json"),options?.DPoP!==void 0&&(assertDPoP(options.DPoP),await options.DPoP.addProof(url,headers2,"POST"));
let response=await authenticatedRequest(as,client,clientAuthentication,url,parameters,headers2,options);return options?.DPoP?.cacheNonce(response,url),response}
async function refreshTokenGrantRequest(as,client,clientAuthentication,refreshToken,options){assertAs(as),assertClient(client),assertString(refreshToken,'"refre\
shToken"');let parameters=new URLSearchParams(options?.additionalParameters);return parameters.set("refresh_token",refreshToken),tokenEndpointRequest(as,client,
clientAuthentication,"refresh_token",parameters,options)}var idTokenClaims=new WeakMap,jwtRefs=new WeakMap;function getValidatedIdTokenClaims(ref){if(!ref.id_token)
return;let claims=idTokenClaims.get(ref);if(!claims)throw CodedTypeError('"ref" was already garbage collected or did not resolve from the proper sources',ERR_INVALID_ARG_VALUE);
return claims}async function validateApplicationLevelSignature(as,ref,options){if(assertAs(as),!jwtRefs.has(ref))throw CodedTypeError('"ref" does not contain a \
processed JWT Response to verify the signature of',ERR_INVALID_ARG_VALUE);let{0:protectedHeader,1:payload,2:encodedSignature}=jwtRefs.get(ref).split("."),header=JSON.
parse(buf(b64u(protectedHeader)));if(header.alg.startsWith("HS"))throw new UnsupportedOperationError("unsupported JWS algorithm",{cause:{alg:header.alg}});let key;
key=await getPublicSigKeyFromIssuerJwksUri(as,options,header),await validateJwsSignature(protectedHeader,payload,key,b64u(encodedSignature))}async function processGenericAccessTokenResponse(as,client,response,additionalRequiredIdTokenClaims,decryptFn,recognizedTokenTypes){
if(assertAs(as),assertClient(client),!looseInstanceOf(response,Response))throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);
await checkOAuthBodyError(response,200,"Token Endpoint"),assertReadableResponse(response);let json=await getResponseJsonBody(response);if(assertString(json.access_token,
'"response" body "access_token" property',INVALID_RESPONSE,{body:json}),assertString(json.token_type,'"response" body "token_type" property',INVALID_RESPONSE,{body:json}),
json.token_type=json.token_type.toLowerCase(),json.expires_in!==void 0){let expiresIn=typeof json.expires_in!="number"?parseFloat(json.expires_in):json.expires_in;
assertNumber(expiresIn,!0,'"response" body "expires_in" property',INVALID_RESPONSE,{body:json}),json.expires_in=expiresIn}if(json.refresh_token!==void 0&&assertString(
json.refresh_token,'"response" body "refresh_token" property',INVALID_RESPONSE,{body:json}),json.scope!==void 0&&typeof json.scope!="string")throw OPE('"respons\
e" body "scope" property must be a string',INVALID_RESPONSE,{body:json});if(json.id_token!==void 0){assertString(json.id_token,'"response" body "id_token" prope\
rty',INVALID_RESPONSE,{body:json});let requiredClaims=[];client.require_auth_time===!0&&requiredClaims.push("auth_time"),client.default_max_age!==void 0&&(assertNumber(
client.default_max_age,!0,'"client.default_max_age"'),requiredClaims.push("auth_time")),additionalRequiredIdTokenClaims?.length&&requiredClaims.push(...additionalRequiredIdTokenClaims);
let{claims,jwt}=await validateIdTokenClaims(as,client,json.id_token,requiredClaims,decryptFn);validateIdTokenAuthorizedParty(client,claims),validateIdTokenAuthTimeClaim(
claims),jwtRefs.set(response,jwt),idTokenClaims.set(json,claims)}if(recognizedTokenTypes?.[json.token_type]!==void 0)recognizedTokenTypes[json.token_type](response,
json);else if(json.token_type!=="dpop"&&json.token_type!=="bearer")throw new UnsupportedOperationError("unsupported `token_type` value",{cause:{body:json}});return json}
function checkAuthenticationChallenges(response){let challenges;if(challenges=parseWwwAuthenticateChallenges(response))throw new WWWAuthenticateChallengeError("\
server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:challenges,response})}async function processRefreshTokenResponse(as,client,response,options){
return processGenericAccessTokenResponse(as,client,response,void 0,options?.[jweDecrypt],options?.recognizedTokenTypes)}function validateOptionalAudience(expected,result){
return result.claims.aud!==void 0?validateAudience(expected,result):result}function validateAudience(expected,result){if(Array.isArray(result.claims.aud)){if(!result.
claims.aud.includes(expected))throw OPE('unexpected JWT "aud" (audience) claim value',JWT_CLAIM_COMPARISON,{expected,claims:result.claims,claim:"aud"})}else if(result.
claims.aud!==expected)throw OPE('unexpected JWT "aud" (audience) claim value',JWT_CLAIM_COMPARISON,{expected,claims:result.claims,claim:"aud"});return result}function validateOptionalIssuer(as,result){
return result.claims.iss!==void 0?validateIssuer(as,result):result}function validateIssuer(as,result){let expected=as[_expectedIssuer]?.(result)??as.issuer;if(result.
claims.iss!==expected)throw OPE('unexpected JWT "iss" (issuer) claim value',JWT_CLAIM_COMPARISON,{expected,claims:result.claims,claim:"iss"});return result}var branded=new WeakSet;
function brand(searchParams){return branded.add(searchParams),searchParams}var nopkce=Symbol();async function authorizationCodeGrantRequest(as,client,clientAuthentication,callbackParameters,redirectUri,codeVerifier,options){
if(assertAs(as),assertClient(client),!branded.has(callbackParameters))throw CodedTypeError('"callbackParameters" must be an instance of URLSearchParams obtained\
 from "validateAuthResponse()", or "validateJwtAuthResponse()',ERR_INVALID_ARG_VALUE);assertString(redirectUri,'"redirectUri"');let code=getURLSearchParameter(callbackParameters,
"code");if(!code)throw OPE('no authorization code in "callbackParameters"',INVALID_RESPONSE);let parameters=new URLSearchParams(options?.additionalParameters);return parameters.
set("redirect_uri",redirectUri),parameters.set("code",code),codeVerifier!==nopkce&&(assertString(codeVerifier,'"codeVerifier"'),parameters.set("code_verifier",codeVerifier)),
tokenEndpointRequest(as,client,clientAuthentication,"authorization_code",parameters,options)}var jwtClaimNames={aud:"audience",c_hash:"code hash",client_id:"cli\
ent id",exp:"expiration time",iat:"issued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",sub:"subject",ath:"access token hash",htm:"http method",
htu:"http uri",cnf:"confirmation",auth_time:"authentication time"};function validatePresence(required,result){for(let claim of required)if(result.claims[claim]===
void 0)throw OPE(`JWT "${claim}" (${jwtClaimNames[claim]}) claim missing`,INVALID_RESPONSE,{claims:result.claims});return result}function validateStringClaim(claim,result){
if(typeof result.claims[claim]!="string")throw OPE(`unexpected JWT "${claim}" (${jwtClaimNames[claim]}) claim type`,INVALID_RESPONSE,{claims:result.claims});return result}
function validateIdTokenClaims(as,client,idToken,requiredClaims,decryptFn){return validateJwt(idToken,checkSigningAlgorithm.bind(void 0,client.id_token_signed_response_alg,
as.id_token_signing_alg_values_supported,"RS256"),getClockSkew(client),getClockTolerance(client),decryptFn).then(validatePresence.bind(void 0,["aud","exp","iat",
"iss","sub",...requiredClaims])).then(validateIssuer.bind(void 0,as)).then(validateAudience.bind(void 0,client.client_id)).then(validateStringClaim.bind(void 0,
"sub"))}function resolveIdTokenMaxAge(client,maxAge){if(maxAge===skipAuthTimeCheck)return maxAge;let fromClient=maxAge===void 0;return fromClient&&(maxAge=client.
default_max_age),maxAge===void 0?skipAuthTimeCheck:(assertNumber(maxAge,!0,fromClient?'"client.default_max_age"':'"maxAge" argument'),maxAge)}function validateIdTokenAuthTimeClaim(claims){
claims.auth_time!==void 0&&assertNumber(claims.auth_time,!0,'ID Token "auth_time" (authentication time)',INVALID_RESPONSE,{claims})}function validateIdTokenAuthTime(client,claims,maxAge){
if(maxAge===skipAuthTimeCheck)return;let now=epochTime()+getClockSkew(client),tolerance=getClockTolerance(client);if(claims.auth_time+maxAge<now-tolerance)throw OPE(
"too much time has elapsed since the last End-User authentication",JWT_TIMESTAMP_CHECK,{claims,now,tolerance,claim:"auth_time"})}function validateIdTokenNonce(claims,expectedNonce){
let expected=expectedNonce===expectNoNonce?void 0:expectedNonce;if(claims.nonce!==expected)throw OPE('unexpected ID Token "nonce" claim value',JWT_CLAIM_COMPARISON,
{expected,claims,claim:"nonce"})}function validateIdTokenAuthorizedParty(client,claims){if(Array.isArray(claims.aud)&&claims.aud.length!==1){if(claims.azp===void 0)
throw OPE('ID Token "aud" (audience) claim includes additional untrusted audiences',JWT_CLAIM_COMPARISON,{claims,claim:"aud"});if(claims.azp!==client.client_id)
throw OPE('unexpected ID Token "azp" (authorized party) claim value',JWT_CLAIM_COMPARISON,{expected:client.client_id,claims,claim:"azp"})}}var expectNoNonce=Symbol(),
skipAuthTimeCheck=Symbol();async function processAuthorizationCodeResponse(as,client,response,options){return typeof options?.expectedNonce=="string"||typeof options?.
maxAge=="number"||options?.requireIdToken?processAuthorizationCodeOpenIDResponse(as,client,response,options.expectedNonce,options.maxAge,options[jweDecrypt],options.
recognizedTokenTypes):processAuthorizationCodeOAuth2Response(as,client,response,options?.maxAge,options?.[jweDecrypt],options?.recognizedTokenTypes)}async function processAuthorizationCodeOpenIDResponse(as,client,response,expectedNonce,maxAge,decryptFn,recognizedTokenTypes){
let additionalRequiredClaims=[];switch(expectedNonce){case void 0:expectedNonce=expectNoNonce;break;case expectNoNonce:break;default:assertString(expectedNonce,
'"expectedNonce" argument'),additionalRequiredClaims.push("nonce")}maxAge=resolveIdTokenMaxAge(client,maxAge),maxAge!==skipAuthTimeCheck&&additionalRequiredClaims.
push("auth_time");let result=await processGenericAccessTokenResponse(as,client,response,additionalRequiredClaims,decryptFn,recognizedTokenTypes);assertString(result.
id_token,'"response" body "id_token" property',INVALID_RESPONSE,{body:result});let claims=getValidatedIdTokenClaims(result);return validateIdTokenAuthTime(client,
claims,maxAge),validateIdTokenNonce(claims,expectedNonce),result}async function processAuthorizationCodeOAuth2Response(as,client,response,maxAge,decryptFn,recognizedTokenTypes){
let result=await processGenericAccessTokenResponse(as,client,response,void 0,decryptFn,recognizedTokenTypes),claims=getValidatedIdTokenClaims(result);return claims&&
(validateIdTokenAuthTime(client,claims,resolveIdTokenMaxAge(client,maxAge)),validateIdTokenNonce(claims,expectNoNonce)),result}var WWW_AUTHENTICATE_CHALLENGE="O\
AUTH_WWW_AUTHENTICATE_CHALLENGE",RESPONSE_BODY_ERROR="OAUTH_RESPONSE_BODY_ERROR",UNSUPPORTED_OPERATION="OAUTH_UNSUPPORTED_OPERATION",AUTHORIZATION_RESPONSE_ERROR="\
OAUTH_AUTHORIZATION_RESPONSE_ERROR",JWT_USERINFO_EXPECTED="OAUTH_JWT_USERINFO_EXPECTED",PARSE_ERROR="OAUTH_PARSE_ERROR",INVALID_RESPONSE="OAUTH_INVALID_RESPONSE";var RESPONSE_IS_NOT_JSON="OAUTH_RESPONSE_IS_NOT_JSON",RESPONSE_IS_NOT_CONFORM="OAUTH_RESPONSE_IS_NOT_CONFORM",HTTP_REQUEST_FORBIDDEN="OAUTH_HTTP_REQUEST_FORBIDD\
EN",REQUEST_PROTOCOL_FORBIDDEN="OAUTH_REQUEST_PROTOCOL_FORBIDDEN",JWT_TIMESTAMP_CHECK="OAUTH_JWT_TIMESTAMP_CHECK_FAILED",JWT_CLAIM_COMPARISON="OAUTH_JWT_CLAIM_C\
OMPARISON_FAILED",JSON_ATTRIBUTE_COMPARISON="OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED",KEY_SELECTION="OAUTH_KEY_SELECTION_FAILED",MISSING_SERVER_METADATA="OAUTH_M\
ISSING_SERVER_METADATA",INVALID_SERVER_METADATA="OAUTH_INVALID_SERVER_METADATA";function checkJwtType(expected,result){if(typeof result.header.typ!="string"||normalizeTyp(
result.header.typ)!==expected)throw OPE('unexpected JWT "typ" header parameter value',INVALID_RESPONSE,{header:result.header});return result}async function clientCredentialsGrantRequest(as,client,clientAuthentication,parameters,options){
return assertAs(as),assertClient(client),tokenEndpointRequest(as,client,clientAuthentication,"client_credentials",new URLSearchParams(parameters),options)}async function genericTokenEndpointRequest(as,client,clientAuthentication,grantType,parameters,options){
return assertAs(as),assertClient(client),assertString(grantType,'"grantType"'),tokenEndpointRequest(as,client,clientAuthentication,grantType,new URLSearchParams(
parameters),options)}async function processGenericTokenEndpointResponse(as,client,response,options){return processGenericAccessTokenResponse(as,client,response,
void 0,options?.[jweDecrypt],options?.recognizedTokenTypes)}async function processClientCredentialsResponse(as,client,response,options){return processGenericAccessTokenResponse(
as,client,response,void 0,options?.[jweDecrypt],options?.recognizedTokenTypes)}async function revocationRequest(as,client,clientAuthentication,token,options){assertAs(
as),assertClient(client),assertString(token,'"token"');let url=resolveEndpoint(as,"revocation_endpoint",client.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==
!0),body=new URLSearchParams(options?.additionalParameters);body.set("token",token);let headers2=prepareHeaders(options?.headers);return headers2.delete("accept"),
authenticatedRequest(as,client,clientAuthentication,url,body,headers2,options)}async function processRevocationResponse(response){if(!looseInstanceOf(response,Response))
throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);await checkOAuthBodyError(response,200,"Revocation Endpoint")}function assertReadableResponse(response){
if(response.bodyUsed)throw CodedTypeError('"response" body has been used already',ERR_INVALID_ARG_VALUE)}async function introspectionRequest(as,client,clientAuthentication,token,options){
assertAs(as),assertClient(client),assertString(token,'"token"');let url=resolveEndpoint(as,"introspection_endpoint",client.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==
!0),body=new URLSearchParams(options?.additionalParameters);body.set("token",token);let headers2=prepareHeaders(options?.headers);return options?.requestJwtResponse??
client.introspection_signed_response_alg?headers2.set("accept","application/token-introspection+jwt"):headers2.set("accept","application/json"),authenticatedRequest(
as,client,clientAuthentication,url,body,headers2,options)}async function processIntrospectionResponse(as,client,response,options){if(assertAs(as),assertClient(client),
!looseInstanceOf(response,Response))throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);await checkOAuthBodyError(response,200,
"Introspection Endpoint");let json;if(getContentType(response)==="application/token-introspection+jwt"){assertReadableResponse(response);let{claims,jwt}=await validateJwt(
await response.text(),checkSigningAlgorithm.bind(void 0,client.introspection_signed_response_alg,as.introspection_signing_alg_values_supported,"RS256"),getClockSkew(
client),getClockTolerance(client),options?.[jweDecrypt]).then(checkJwtType.bind(void 0,"token-introspection+jwt")).then(validatePresence.bind(void 0,["aud","iat",
"iss"])).then(validateIssuer.bind(void 0,as)).then(validateAudience.bind(void 0,client.client_id));if(jwtRefs.set(response,jwt),!isJsonObject(claims.token_introspection))
throw OPE('JWT "token_introspection" claim must be a JSON object',INVALID_RESPONSE,{claims});json=claims.token_introspection}else assertReadableResponse(response),
json=await getResponseJsonBody(response);if(typeof json.active!="boolean")throw OPE('"response" body "active" property must be a boolean',INVALID_RESPONSE,{body:json});
return json}async function jwksRequest(as,options){assertAs(as);let url=resolveEndpoint(as,"jwks_uri",!1,options?.[allowInsecureRequests]!==!0),headers2=prepareHeaders(
options?.headers);headers2.set("accept","application/json"),headers2.append("accept","application/jwk-set+json");let requestHeaders=Object.fromEntries(headers2.
entries()),headersKey=JSON.stringify(requestHeaders),fetcher=options?.[customFetch]||fetch,requestSignal=signal(url,options?.signal);jwksRequests||=new WeakMap;
let requests=jwksRequests.get(as)??new Set;for(let pending2 of requests)if(pending2.url===url.href&&pending2.headers===headersKey&&pending2.fetch===fetcher&&pending2.
signal===requestSignal)return pending2.promise;let pending={url:url.href,headers:headersKey,fetch:fetcher,signal:requestSignal,promise:Promise.resolve().then(()=>fetcher(
url.href,{body:void 0,headers:requestHeaders,method:"GET",redirect:"manual",signal:requestSignal})).then(processJwksResponse).then(jwks=>{let uat=epochTime();return setJwksCache(
as,jwks,uat),{jwks,uat}}).finally(()=>{requests.delete(pending),requests.size||jwksRequests.delete(as)})};return requests.add(pending),jwksRequests.set(as,requests),
pending.promise}async function processJwksResponse(response){if(!looseInstanceOf(response,Response))throw CodedTypeError('"response" must be an instance of Resp\
onse',ERR_INVALID_ARG_TYPE);if(response.status!==200)throw OPE('"response" is not a conform JSON Web Key Set response (unexpected HTTP status code)',RESPONSE_IS_NOT_CONFORM,
response);assertReadableResponse(response);let json=await getResponseJsonBody(response,response2=>assertContentTypes(response2,"application/json","application/j\
wk-set+json"));if(!Array.isArray(json.keys))throw OPE('"response" body "keys" property must be an array',INVALID_RESPONSE,{body:json});if(!Array.prototype.every.
call(json.keys,isJsonObject))throw OPE('"response" body "keys" property members must be JWK formatted objects',INVALID_RESPONSE,{body:json});return json}function supported(alg){
switch(alg){case"PS256":case"ES256":case"RS256":case"PS384":case"ES384":case"RS384":case"PS512":case"ES512":case"RS512":case"Ed25519":case"EdDSA":case"ML-DSA-44":case"\
ML-DSA-65":case"ML-DSA-87":return!0;default:return!1}}function checkSupportedJwsAlg(header){if(!supported(header.alg))throw new UnsupportedOperationError('unsup\
ported JWS "alg" identifier',{cause:{alg:header.alg}})}function checkRsaKeyAlgorithm(key){let{algorithm}=key;if(typeof algorithm.modulusLength!="number"||algorithm.
modulusLength<2048)throw new UnsupportedOperationError(`unsupported ${algorithm.name} modulusLength`,{cause:key})}function ecdsaHashName(key){let{algorithm}=key;
switch(algorithm.namedCurve){case"P-256":return"SHA-256";case"P-384":return"SHA-384";case"P-521":return"SHA-512";default:throw new UnsupportedOperationError("un\
supported ECDSA namedCurve",{cause:key})}}function keyToSubtle(key){switch(key.algorithm.name){case"ECDSA":return{name:key.algorithm.name,hash:ecdsaHashName(key)};case"\
RSA-PSS":switch(checkRsaKeyAlgorithm(key),key.algorithm.hash.name){case"SHA-256":case"SHA-384":case"SHA-512":return{name:key.algorithm.name,saltLength:parseInt(
key.algorithm.hash.name.slice(-3),10)>>3};default:throw new UnsupportedOperationError("unsupported RSA-PSS hash name",{cause:key})}case"RSASSA-PKCS1-v1_5":return checkRsaKeyAlgorithm(
key),key.algorithm.name;case"ML-DSA-44":case"ML-DSA-65":case"ML-DSA-87":case"Ed25519":return key.algorithm.name}throw new UnsupportedOperationError("unsupported\
 CryptoKey algorithm name",{cause:key})}async function validateJwsSignature(protectedHeader,payload,key,signature){let data=buf(`${protectedHeader}.${payload}`),
algorithm=keyToSubtle(key);if(!await crypto.subtle.verify(algorithm,key,signature,data))throw OPE("JWT signature verification failed",INVALID_RESPONSE,{key,data,
signature,algorithm})}async function validateJwt(jws,checkAlg,clockSkew3,clockTolerance3,decryptJwt){let{0:protectedHeader,1:payload,length}=jws.split(".");if(length===
5)if(decryptJwt!==void 0)jws=await decryptJwt(jws),{0:protectedHeader,1:payload,length}=jws.split(".");else throw new UnsupportedOperationError("JWE decryption \
is not configured",{cause:jws});if(length!==3)throw OPE("Invalid JWT",INVALID_RESPONSE,jws);let header;try{header=JSON.parse(buf(b64u(protectedHeader)))}catch(cause){
throw OPE("failed to parse JWT Header body as base64url encoded JSON",PARSE_ERROR,cause)}if(!isJsonObject(header))throw OPE("JWT Header must be a top level obje\
ct",INVALID_RESPONSE,jws);if(checkAlg(header),header.crit!==void 0)throw new UnsupportedOperationError('no JWT "crit" header parameter extensions are supported',
{cause:{header}});let claims;try{claims=JSON.parse(buf(b64u(payload)))}catch(cause){throw OPE("failed to parse JWT Payload body as base64url encoded JSON",PARSE_ERROR,
cause)}if(!isJsonObject(claims))throw OPE("JWT Payload must be a top level object",INVALID_RESPONSE,jws);let now=epochTime()+clockSkew3;if(claims.exp!==void 0){
if(typeof claims.exp!="number")throw OPE('unexpected JWT "exp" (expiration time) claim type',INVALID_RESPONSE,{claims});if(claims.exp<=now-clockTolerance3)throw OPE(
'unexpected JWT "exp" (expiration time) claim value, expiration is past current timestamp',JWT_TIMESTAMP_CHECK,{claims,now,tolerance:clockTolerance3,claim:"exp"})}
if(claims.iat!==void 0&&typeof claims.iat!="number")throw OPE('unexpected JWT "iat" (issued at) claim type',INVALID_RESPONSE,{claims});if(claims.iss!==void 0&&typeof claims.
iss!="string")throw OPE('unexpected JWT "iss" (issuer) claim type',INVALID_RESPONSE,{claims});if(claims.nbf!==void 0){if(typeof claims.nbf!="number")throw OPE('\
unexpected JWT "nbf" (not before) claim type',INVALID_RESPONSE,{claims});if(claims.nbf>now+clockTolerance3)throw OPE('unexpected JWT "nbf" (not before) claim va\
lue',JWT_TIMESTAMP_CHECK,{claims,now,tolerance:clockTolerance3,claim:"nbf"})}if(claims.aud!==void 0&&typeof claims.aud!="string"&&!Array.isArray(claims.aud))throw OPE(
'unexpected JWT "aud" (audience) claim type',INVALID_RESPONSE,{claims});return{header,claims,jwt:jws}}async function validateJwtAuthResponse(as,client,parameters,expectedState,options){
if(assertAs(as),assertClient(client),parameters instanceof URL&&(parameters=parameters.searchParams),!(parameters instanceof URLSearchParams))throw CodedTypeError(
'"parameters" must be an instance of URLSearchParams, or URL',ERR_INVALID_ARG_TYPE);let response=getURLSearchParameter(parameters,"response");if(!response)throw OPE(
'"parameters" does not contain a JARM response',INVALID_RESPONSE);let{claims,header,jwt}=await validateJwt(response,checkSigningAlgorithm.bind(void 0,client.authorization_signed_response_alg,
as.authorization_signing_alg_values_supported,"RS256"),getClockSkew(client),getClockTolerance(client),options?.[jweDecrypt]).then(validatePresence.bind(void 0,[
"aud","exp","iss"])).then(validateIssuer.bind(void 0,as)).then(validateAudience.bind(void 0,client.client_id)),{0:protectedHeader,1:payload,2:encodedSignature}=jwt.
split("."),signature=b64u(encodedSignature),key=await getPublicSigKeyFromIssuerJwksUri(as,options,header);await validateJwsSignature(protectedHeader,payload,key,
signature);let result=new URLSearchParams;for(let[key2,value]of Object.entries(claims))typeof value=="string"&&key2!=="aud"&&result.set(key2,value);return validateAuthResponse(
as,client,result,expectedState)}async function idTokenHash(data,header,claimName){let algorithm;switch(header.alg){case"RS256":case"PS256":case"ES256":algorithm=
"SHA-256";break;case"RS384":case"PS384":case"ES384":algorithm="SHA-384";break;case"RS512":case"PS512":case"ES512":case"Ed25519":case"EdDSA":algorithm="SHA-512";
break;case"ML-DSA-44":case"ML-DSA-65":case"ML-DSA-87":algorithm={name:"cSHAKE256",length:512,outputLength:512};break;default:throw new UnsupportedOperationError(
`unsupported JWS algorithm for ${claimName} calculation`,{cause:{alg:header.alg}})}let digest2=await crypto.subtle.digest(algorithm,buf(data));return b64u(digest2.
slice(0,digest2.byteLength/2))}async function idTokenHashMatches(data,actual,header,claimName){let expected=await idTokenHash(data,header,claimName);return actual===
expected}async function validateDetachedSignatureResponse(as,client,parameters,expectedNonce,expectedState,maxAge,options){return validateHybridResponse(as,client,
parameters,expectedNonce,expectedState,maxAge,options,!0)}async function validateCodeIdTokenResponse(as,client,parameters,expectedNonce,expectedState,maxAge,options){
return validateHybridResponse(as,client,parameters,expectedNonce,expectedState,maxAge,options,!1)}async function consumeStream(request){if(request.bodyUsed)throw CodedTypeError(
"form_post Request instances must contain a readable body",ERR_INVALID_ARG_VALUE,{cause:request});return request.text()}async function formPostResponse(request){
if(request.method!=="POST")throw CodedTypeError("form_post responses are expected to use the POST method",ERR_INVALID_ARG_VALUE,{cause:request});if(getContentType(
request)!=="application/x-www-form-urlencoded")throw CodedTypeError("form_post responses are expected to use the application/x-www-form-urlencoded content-type",
ERR_INVALID_ARG_VALUE,{cause:request});return consumeStream(request)}async function validateHybridResponse(as,client,parameters,expectedNonce,expectedState,maxAge,options,fapi){
if(assertAs(as),assertClient(client),parameters instanceof URL){if(!parameters.hash.length)throw CodedTypeError('"parameters" as an instance of URL must contain\
 a hash (fragment) with the Authorization Response parameters',ERR_INVALID_ARG_VALUE);parameters=new URLSearchParams(parameters.hash.slice(1))}else if(looseInstanceOf(
parameters,Request))parameters=new URLSearchParams(await formPostResponse(parameters));else if(parameters instanceof URLSearchParams)parameters=new URLSearchParams(
parameters);else throw CodedTypeError('"parameters" must be an instance of URLSearchParams, URL, or Response',ERR_INVALID_ARG_TYPE);let id_token=getURLSearchParameter(
parameters,"id_token");switch(parameters.delete("id_token"),expectedState){case void 0:case expectNoState:break;default:assertString(expectedState,'"expectedSta\
te" argument')}let result=validateAuthResponse({...as,authorization_response_iss_parameter_supported:!1},client,parameters,expectedState);if(!id_token)throw OPE(
'"parameters" does not contain an ID Token',INVALID_RESPONSE);let code=getURLSearchParameter(parameters,"code");if(!code)throw OPE('"parameters" does not contai\
n an Authorization Code',INVALID_RESPONSE);let requiredClaims=["nonce","c_hash"],state=parameters.get("state");fapi&&(typeof expectedState=="string"||state!==null)&&
requiredClaims.push("s_hash"),maxAge=resolveIdTokenMaxAge(client,maxAge),(client.require_auth_time||maxAge!==skipAuthTimeCheck)&&requiredClaims.push("auth_time");
let{claims,header,jwt}=await validateIdTokenClaims(as,client,id_token,requiredClaims,options?.[jweDecrypt]),clockSkew3=getClockSkew(client),now=epochTime()+clockSkew3;
if(claims.iat<now-3600)throw OPE('unexpected JWT "iat" (issued at) claim value, it is too far in the past',JWT_TIMESTAMP_CHECK,{now,claims,claim:"iat"});assertString(
claims.c_hash,'ID Token "c_hash" (code hash) claim value',INVALID_RESPONSE,{claims}),validateIdTokenAuthTimeClaim(claims),validateIdTokenAuthTime(client,claims,
maxAge),assertString(expectedNonce,'"expectedNonce" argument'),validateIdTokenNonce(claims,expectedNonce),validateIdTokenAuthorizedParty(client,claims);let{0:protectedHeader,
1:payload,2:encodedSignature}=jwt.split("."),signature=b64u(encodedSignature),key=await getPublicSigKeyFromIssuerJwksUri(as,options,header);if(await validateJwsSignature(
protectedHeader,payload,key,signature),await idTokenHashMatches(code,claims.c_hash,header,"c_hash")!==!0)throw OPE('invalid ID Token "c_hash" (code hash) claim \
value',JWT_CLAIM_COMPARISON,{code,alg:header.alg,claim:"c_hash",claims});if((fapi&&state!==null||claims.s_hash!==void 0)&&(assertString(claims.s_hash,'ID Token \
"s_hash" (state hash) claim value',INVALID_RESPONSE,{claims}),assertString(state,'"state" response parameter',INVALID_RESPONSE,{parameters}),await idTokenHashMatches(
state,claims.s_hash,header,"s_hash")!==!0))throw OPE('invalid ID Token "s_hash" (state hash) claim value',JWT_CLAIM_COMPARISON,{state,alg:header.alg,claim:"s_ha\
sh",claims});return result}function checkSigningAlgorithm(client,issuer,fallback,header){if(client!==void 0){if(typeof client=="string"?header.alg!==client:!client.
includes(header.alg))throw OPE('unexpected JWT "alg" header parameter',INVALID_RESPONSE,{header,expected:client,reason:"client configuration"});return}if(Array.
isArray(issuer)){if(!issuer.includes(header.alg))throw OPE('unexpected JWT "alg" header parameter',INVALID_RESPONSE,{header,expected:issuer,reason:"authorizatio\
n server metadata"});return}if(fallback!==void 0){if(typeof fallback=="string"?header.alg!==fallback:typeof fallback=="function"?!fallback(header.alg):!fallback.
includes(header.alg))throw OPE('unexpected JWT "alg" header parameter',INVALID_RESPONSE,{header,expected:fallback,reason:"default value"});return}throw OPE('mis\
sing client or server configuration to verify used JWT "alg" header parameter',void 0,{client,issuer,fallback})}function getURLSearchParameter(parameters,name){
let{0:value,length}=parameters.getAll(name);if(length>1)throw OPE(`"${name}" parameter must be provided only once`,INVALID_RESPONSE);return value}var skipStateCheck=Symbol(),
expectNoState=Symbol();function validateAuthResponse(as,client,parameters,expectedState){if(assertAs(as),assertClient(client),parameters instanceof URL&&(parameters=
parameters.searchParams),!(parameters instanceof URLSearchParams))throw CodedTypeError('"parameters" must be an instance of URLSearchParams, or URL',ERR_INVALID_ARG_TYPE);
if(getURLSearchParameter(parameters,"response"))throw OPE('"parameters" contains a JARM response, use validateJwtAuthResponse() instead of validateAuthResponse(\
)',INVALID_RESPONSE,{parameters});let iss=getURLSearchParameter(parameters,"iss"),state=getURLSearchParameter(parameters,"state");if(!iss&&as.authorization_response_iss_parameter_supported)
throw OPE('response parameter "iss" (issuer) missing',INVALID_RESPONSE,{parameters});if(iss&&iss!==as.issuer)throw OPE('unexpected "iss" (issuer) response param\
eter value',INVALID_RESPONSE,{expected:as.issuer,parameters});switch(expectedState){case void 0:case expectNoState:if(state!==void 0)throw OPE('unexpected "stat\
e" response parameter encountered',INVALID_RESPONSE,{expected:void 0,parameters});break;case skipStateCheck:break;default:if(assertString(expectedState,'"expect\
edState" argument'),state!==expectedState)throw OPE(state===void 0?'response parameter "state" missing':'unexpected "state" response parameter value',INVALID_RESPONSE,
{expected:expectedState,parameters})}if(getURLSearchParameter(parameters,"error"))throw new AuthorizationResponseError("authorization response from the server i\
s an error",{cause:parameters});let id_token=getURLSearchParameter(parameters,"id_token"),token=getURLSearchParameter(parameters,"token");if(id_token!==void 0||
token!==void 0)throw new UnsupportedOperationError("implicit and hybrid flows are not supported");return brand(new URLSearchParams(parameters))}function algToSubtle(alg){
switch(alg){case"PS256":case"PS384":case"PS512":return{name:"RSA-PSS",hash:`SHA-${alg.slice(-3)}`};case"RS256":case"RS384":case"RS512":return{name:"RSASSA-PKCS1\
-v1_5",hash:`SHA-${alg.slice(-3)}`};case"ES256":case"ES384":return{name:"ECDSA",namedCurve:`P-${alg.slice(-3)}`};case"ES512":return{name:"ECDSA",namedCurve:"P-5\
21"};case"EdDSA":return"Ed25519";case"Ed25519":case"ML-DSA-44":case"ML-DSA-65":case"ML-DSA-87":return alg;default:throw new UnsupportedOperationError("unsupport\
ed JWS algorithm",{cause:{alg}})}}async function importJwk(alg,jwk){let{ext,key_ops,use,...key}=jwk;return crypto.subtle.importKey("jwk",key,algToSubtle(alg),!0,
["verify"])}async function deviceAuthorizationRequest(as,client,clientAuthentication,parameters,options){assertAs(as),assertClient(client);let url=resolveEndpoint(
as,"device_authorization_endpoint",client.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==!0),body=new URLSearchParams(parameters);body.set("client\
_id",client.client_id);let headers2=prepareHeaders(options?.headers);return headers2.set("accept","application/json"),authenticatedRequest(as,client,clientAuthentication,
url,body,headers2,options)}async function processDeviceAuthorizationResponse(as,client,response){if(assertAs(as),assertClient(client),!looseInstanceOf(response,
Response))throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);await checkOAuthBodyError(response,200,"Device Authorization E\
ndpoint"),assertReadableResponse(response);let json=await getResponseJsonBody(response);assertString(json.device_code,'"response" body "device_code" property',INVALID_RESPONSE,
{body:json}),assertString(json.user_code,'"response" body "user_code" property',INVALID_RESPONSE,{body:json}),assertString(json.verification_uri,'"response" bod\
y "verification_uri" property',INVALID_RESPONSE,{body:json});let expiresIn=typeof json.expires_in!="number"?parseFloat(json.expires_in):json.expires_in;return assertNumber(
expiresIn,!0,'"response" body "expires_in" property',INVALID_RESPONSE,{body:json}),json.expires_in=expiresIn,json.verification_uri_complete!==void 0&&assertString(
json.verification_uri_complete,'"response" body "verification_uri_complete" property',INVALID_RESPONSE,{body:json}),json.interval!==void 0&&assertNumber(json.interval,
!1,'"response" body "interval" property',INVALID_RESPONSE,{body:json}),json}async function deviceCodeGrantRequest(as,client,clientAuthentication,deviceCode,options){
assertAs(as),assertClient(client),assertString(deviceCode,'"deviceCode"');let parameters=new URLSearchParams(options?.additionalParameters);return parameters.set(
"device_code",deviceCode),tokenEndpointRequest(as,client,clientAuthentication,"urn:ietf:params:oauth:grant-type:device_code",parameters,options)}async function processDeviceCodeResponse(as,client,response,options){
return processGenericAccessTokenResponse(as,client,response,void 0,options?.[jweDecrypt],options?.recognizedTokenTypes)}async function generateKeyPair(alg,options){
assertString(alg,'"alg"');let algorithm=algToSubtle(alg);return(alg.startsWith("PS")||alg.startsWith("RS"))&&Object.assign(algorithm,{modulusLength:options?.modulusLength??
2048,publicExponent:new Uint8Array([1,0,1])}),crypto.subtle.generateKey(algorithm,options?.extractable??!1,["sign","verify"])}async function backchannelAuthenticationRequest(as,client,clientAuthentication,parameters,options){assertAs(as),assertClient(client);let url=resolveEndpoint(as,
"backchannel_authentication_endpoint",client.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==!0),body=new URLSearchParams(parameters);body.set("cli\
ent_id",client.client_id);let headers2=prepareHeaders(options?.headers);return headers2.set("accept","application/json"),authenticatedRequest(as,client,clientAuthentication,
url,body,headers2,options)}async function processBackchannelAuthenticationResponse(as,client,response){if(assertAs(as),assertClient(client),!looseInstanceOf(response,
Response))throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);await checkOAuthBodyError(response,200,"Backchannel Authentica\
tion Endpoint"),assertReadableResponse(response);let json=await getResponseJsonBody(response);assertString(json.auth_req_id,'"response" body "auth_req_id" prope\
rty',INVALID_RESPONSE,{body:json});let expiresIn=typeof json.expires_in!="number"?parseFloat(json.expires_in):json.expires_in;return assertNumber(expiresIn,!0,'\
"response" body "expires_in" property',INVALID_RESPONSE,{body:json}),json.expires_in=expiresIn,json.interval!==void 0&&assertNumber(json.interval,!1,'"response"\
 body "interval" property',INVALID_RESPONSE,{body:json}),json}async function backchannelAuthenticationGrantRequest(as,client,clientAuthentication,authReqId,options){
assertAs(as),assertClient(client),assertString(authReqId,'"authReqId"');let parameters=new URLSearchParams(options?.additionalParameters);return parameters.set(
"auth_req_id",authReqId),tokenEndpointRequest(as,client,clientAuthentication,"urn:openid:params:grant-type:ciba",parameters,options)}async function processBackchannelAuthenticationGrantResponse(as,client,response,options){
return processGenericAccessTokenResponse(as,client,response,void 0,options?.[jweDecrypt],options?.recognizedTokenTypes)}async function dynamicClientRegistrationRequest(as,metadata,options){
assertAs(as);let url=resolveEndpoint(as,"registration_endpoint",metadata.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==!0),headers2=prepareHeaders(
options?.headers);headers2.set("accept","application/json"),headers2.set("content-type","application/json");let method="POST";options?.DPoP&&(assertDPoP(options.
DPoP),await options.DPoP.addProof(url,headers2,method,options.initialAccessToken)),options?.initialAccessToken&&headers2.set("authorization",`${headers2.has("dp\
op")?"DPoP":"Bearer"} ${options.initialAccessToken}`);let response=await(options?.[customFetch]||fetch)(url.href,{body:JSON.stringify(metadata),headers:Object.fromEntries(
headers2.entries()),method,redirect:"manual",signal:signal(url,options?.signal)});return options?.DPoP?.cacheNonce(response,url),response}async function processDynamicClientRegistrationResponse(response){
if(!looseInstanceOf(response,Response))throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);await checkOAuthBodyError(response,
201,"Dynamic Client Registration Endpoint"),assertReadableResponse(response);let json=await getResponseJsonBody(response);return assertString(json.client_id,'"r\
esponse" body "client_id" property',INVALID_RESPONSE,{body:json}),json.client_secret!==void 0&&assertString(json.client_secret,'"response" body "client_secret" \
property',INVALID_RESPONSE,{body:json}),json.client_secret&&assertNumber(json.client_secret_expires_at,!0,'"response" body "client_secret_expires_at" property',
INVALID_RESPONSE,{body:json}),json}async function getResponseJsonBody(response,check=assertApplicationJson){let json;try{json=await response.json()}catch(cause){throw check(response),OPE('failed \
to parse "response" body as JSON',PARSE_ERROR,cause)}if(!isJsonObject(json))throw OPE('"response" body must be a top level object',INVALID_RESPONSE,{body:json});
return json}var _nodiscoverycheck=Symbol(),_expectedIssuer=Symbol();var encoder2=new TextEncoder,decoder2=new TextDecoder,strictDecoder=new TextDecoder("utf-8",{fatal:!0}),UINT32_RANGE=2**32;function concat(...buffers){let size=buffers.
reduce((acc,{length})=>acc+length,0),buf2=new Uint8Array(size),i=0;for(let buffer of buffers)buf2.set(buffer,i),i+=buffer.length;return buf2}function writeUInt32BE(buf2,value,offset){
if(value<0||value>=UINT32_RANGE)throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE-1}. Received ${value}`);buf2.set([value>>>24,value>>>16,value>>>8,
value&255],offset)}function uint64be(value){let high=Math.floor(value/UINT32_RANGE),low=value%UINT32_RANGE,buf2=new Uint8Array(8);return writeUInt32BE(buf2,high,
0),writeUInt32BE(buf2,low,4),buf2}function uint32be(value){let buf2=new Uint8Array(4);return writeUInt32BE(buf2,value),buf2}var NON_ASCII=/[^\x00-\x7f]/;function encode(string){
if(typeof string=="string"&&string.length>=128){if(NON_ASCII.test(string))throw new TypeError("non-ASCII string encountered in encode()");return encoder2.encode(
string)}let bytes=new Uint8Array(string.length);for(let i=0;i<string.length;i++){let code=string.charCodeAt(i);if(code>127)throw new TypeError("non-ASCII string\
 encountered in encode()");bytes[i]=code}return bytes}function decodeBase64(encoded,url=!1){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(encoded,{alphabet:url?"base64url":"base64"});if(url){if(encoded.includes(
"+")||encoded.includes("/"))throw new TypeError("Invalid base64url");encoded=encoded.replace(/-/g,"+").replace(/_/g,"/")}let binary=atob(encoded),bytes=new Uint8Array(
binary.length);for(let i=0;i<binary.length;i++)bytes[i]=binary.charCodeAt(i);return bytes}async function digest(algorithm,data){let subtleDigest=`SHA-${algorithm.
slice(-3)}`;return new Uint8Array(await crypto.subtle.digest(subtleDigest,data))}var JOSEError=class extends Error{static code="ERR_JOSE_GENERIC";code="ERR_JOSE_GENERIC";constructor(message2,options){super(message2,options),this.name=this.constructor.
name,Error.captureStackTrace?.(this,this.constructor)}};var JOSEAlgNotAllowed=class extends JOSEError{static code="ERR_JOSE_ALG_NOT_ALLOWED";code="ERR_JOSE_ALG_NOT_ALLOWED"},JOSENotSupported=class extends JOSEError{static code="\
ERR_JOSE_NOT_SUPPORTED";code="ERR_JOSE_NOT_SUPPORTED"},JWEDecryptionFailed=class extends JOSEError{static code="ERR_JWE_DECRYPTION_FAILED";code="ERR_JWE_DECRYPT\
ION_FAILED";constructor(message2="decryption operation failed",options){super(message2,options)}},JWEInvalid=class extends JOSEError{static code="ERR_JWE_INVALI\
D";code="ERR_JWE_INVALID"};var invalid="The input to be decoded is not correctly encoded.";function decode(input){try{return decodeBase64(typeof input=="string"?input:decoder2.decode(input),
!0)}catch(cause){throw new TypeError(invalid,{cause})}}function isObject(input){if(typeof input!="object"||input===null||Object.prototype.toString.call(input)!=="[object Object]")return!1;let prototype=Object.getPrototypeOf(
input);return prototype===null||Object.getPrototypeOf(prototype)===null}function isDisjoint(...headers2){let parameters=new Set;for(let header of headers2)if(header)for(let parameter of Object.keys(header)){if(parameters.has(parameter))
return!1;parameters.add(parameter)}return!0}function decodeBase64url(value,label,ErrorClass){try{return decode(value)}catch(cause){throw new ErrorClass(`Failed to base64url decode the ${label}`,{cause})}}
function encodeAsciiMember(value,label,ErrorClass){try{return encode(value)}catch(cause){throw new ErrorClass(`The ${label} is not a valid base64url string`,{cause})}}
function parseJoseHeader(encodedProtectedHeader,ErrorClass,message2){let parsed;try{parsed=JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)))}catch(cause){
throw new ErrorClass(message2,{cause})}if(!isObject(parsed))throw new ErrorClass(message2);return parsed}var JWE_RECOGNIZED={__proto__:null};function validateAlgorithms(option,algorithms){if(algorithms!==void 0&&(!Array.isArray(algorithms)||algorithms.some(s=>typeof s!=
"string")))throw new TypeError(`"${option}" option must be an array of strings`);return algorithms===void 0?void 0:new Set(algorithms)}function validateCrit(Err,recognizedDefault,recognizedOption,protectedHeader,joseHeader){if(joseHeader.crit!==void 0&&protectedHeader?.crit===void 0)throw new Err(
'"crit" (Critical) Header Parameter MUST be integrity protected');if(!protectedHeader||protectedHeader.crit===void 0)return[];if(!Array.isArray(protectedHeader.
crit)||protectedHeader.crit.length===0||protectedHeader.crit.some(input=>typeof input!="string"||input.length===0))throw new Err('"crit" (Critical) Header Param\
eter MUST be an array of non-empty strings when present');let recognized=recognizedOption===void 0?recognizedDefault:{__proto__:null,...recognizedOption,...recognizedDefault};
for(let parameter of protectedHeader.crit){if(!(parameter in recognized))throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
if(!Object.hasOwn(joseHeader,parameter)||joseHeader[parameter]===void 0)throw new Err(`Extension Header Parameter "${parameter}" is missing`);if(recognized[parameter]&&
(!Object.hasOwn(protectedHeader,parameter)||protectedHeader[parameter]===void 0))throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity prot\
ected`)}return protectedHeader.crit}var tag=key=>key[Symbol.toStringTag],jwkMatchesOp=(entry,key,usage)=>{let{alg}=entry;if(key.use!==void 0){let expected=usage==="sign"||usage==="verify"?"sig":"e\
nc";if(key.use!==expected)throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`)}if(key.alg!==void 0&&key.alg!==alg)
throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);if(Array.isArray(key.key_ops)){let expectedKeyOp=usage==="encrypt"||
usage==="decrypt"?entry.ops?.[usage==="encrypt"?0:1]:usage;if(expectedKeyOp&&!key.key_ops.includes(expectedKeyOp))throw new TypeError(`Invalid key for this oper\
ation, its "key_ops" must include "${expectedKeyOp}" when present`)}};async function prepareKey(entry,key,usage){let{alg,secret}=entry,requiresPrivateKey=usage===
"decrypt"||usage==="sign";if(secret&&key instanceof Uint8Array)return key;let normalized,keyObject;if(isObject(key)){if(normalized=normalizeJwk(key),typeof normalized.
kty!="string")throw invalidKeyType(alg,key,secret);if(!(secret?normalized.kty==="oct"&&typeof normalized.k=="string":normalized.kty!=="oct"&&(requiresPrivateKey?
normalized.kty==="AKP"&&typeof normalized.priv=="string"||typeof normalized.d=="string":normalized.d===void 0&&normalized.priv===void 0)))throw new TypeError(secret?
'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present':`JSON Web Key for this operation must \
be a ${requiresPrivateKey?"private":"public"} JWK`);if(jwkMatchesOp(entry,normalized,usage),normalized.kty==="oct")return decode(normalized.k);if(!Object.isFrozen(
key)){let{key_ops}=key;Array.isArray(key_ops)&&Object.freeze(key_ops),Object.freeze(key)}}else{if(!isKeyLike(key))throw invalidKeyType(alg,key,secret);let expectedType=secret?
"secret":requiresPrivateKey?"private":"public";if(key.type!==expectedType&&(secret||["secret","public","private"].includes(key.type)))throw new TypeError(`${tag(
key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);if(isCryptoKey(key))return key;if(keyObject=key,keyObject.type==="secret")return keyObject.
export()}cache||=new WeakMap;let cacheKey=key,cached=cache.get(cacheKey);if(cached?.[alg])return cached[alg];if(cached||cache.set(cacheKey,cached={}),keyObject&&
typeof keyObject.toCryptoKey=="function"){let isPublic=keyObject.type==="public",crv=nist[keyObject.asymmetricKeyDetails?.namedCurve],params=entry.resolve?.({crv,
asymmetricKeyType:keyObject.asymmetricKeyType})??entry.subtle;return cached[alg]=keyObject.toCryptoKey(params,isPublic,entry.usages[isPublic?0:1])}return normalized??=
keyObject.export({format:"jwk"}),normalized.alg=alg,cached[alg]=await jwkToKey(entry,normalized)}var cache,nist={__proto__:null,prime256v1:"P-256",secp384r1:"P-\
384",secp521r1:"P-521"};function assertCryptoKey2(key){if(!isCryptoKey(key))throw new Error("CryptoKey instance expected")}var isCryptoKey=key=>{if(key?.[Symbol.
toStringTag]==="CryptoKey")return!0;try{return key instanceof CryptoKey}catch{return!1}},isKeyObject=key=>key?.[Symbol.toStringTag]==="KeyObject",isKeyLike=key=>isCryptoKey(
key)||isKeyObject(key);function message(msg,actual,...types){if(types.length>2){let last=types.pop();msg+=`one of type ${types.join(", ")}, or ${last}.`}else types.
length===2?msg+=`one of type ${types[0]} or ${types[1]}.`:msg+=`of type ${types[0]}.`;return actual==null?msg+=` Received ${actual}`:typeof actual=="function"&&
actual.name?msg+=` Received function ${actual.name}`:typeof actual=="object"&&actual!=null&&actual.constructor?.name&&(msg+=` Received an instance of ${actual.constructor.
name}`),msg}var invalidKeyInput=(actual,...types)=>message("Key must be ",actual,...types);function invalidKeyType(alg,actual,secret){let types=["CryptoKey","Ke\
yObject","JSON Web Key"];return secret&&types.push("Uint8Array"),new TypeError(message(`Key for the ${alg} algorithm must be `,actual,...types))}var unusable=(name,prop="\
algorithm.name")=>new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);function checkUsage(key,usage){if(usage&&!key.usages.includes(
usage))throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`)}function checkModulusLength(alg,key){let{modulusLength}=key.
algorithm;if(typeof modulusLength!="number"||modulusLength<2048)throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`)}function checkCryptoKey(key,expected,usage){
let algorithm=key.algorithm;if(algorithm.name!==expected.name)throw unusable(expected.name);if(expected.hash&&algorithm.hash?.name!==expected.hash)throw unusable(
expected.hash,"algorithm.hash");if(expected.namedCurve&&algorithm.namedCurve!==expected.namedCurve)throw unusable(expected.namedCurve,"algorithm.namedCurve");if(expected.
length!==void 0&&algorithm.length!==expected.length)throw unusable(expected.length,"algorithm.length");checkUsage(key,usage)}function snapshotJwk(jwk){return{__proto__:null,
...jwk}}function normalizeJwk(jwk){let normalized=snapshotJwk(jwk);if(normalized.ext!==void 0&&typeof normalized.ext!="boolean")throw new TypeError('"ext" (Extr\
actable) Parameter must be a boolean');if(normalized.key_ops!==void 0){let value=normalized.key_ops,keyOps=Array.isArray(value)?[...value]:void 0;if(!keyOps||keyOps.
some(operation=>typeof operation!="string")||new Set(keyOps).size!==keyOps.length)throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of \
unique strings');normalized.key_ops=keyOps}return normalized}async function jwkToKey(entry,jwk,extractable){if(!entry.kty.includes(jwk.kty))throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Paramete\
r value');let algorithm=entry.resolve?.({kty:jwk.kty,crv:jwk.crv})??entry.subtle,isPrivate=!!(jwk.d||jwk.priv),keyData={...jwk,ext:extractable??jwk.ext};return keyData.
kty!=="AKP"&&delete keyData.alg,delete keyData.use,crypto.subtle.importKey("jwk",keyData,algorithm,keyData.ext??!isPrivate,jwk.key_ops??entry.usages[isPrivate?1:
0])}async function rawKey(key,expected,usage,extractable=!1){return key instanceof Uint8Array&&(key=await crypto.subtle.importKey("raw",key,expected,extractable,
[usage])),checkCryptoKey(key,expected,usage),key}var generateCek=enc=>crypto.getRandomValues(new Uint8Array(enc.cekBits>>3));function checkCekLength(cek,expected){let actual=cek.byteLength<<3;if(actual!==expected)
throw new JWEInvalid(`Invalid Content Encryption Key length. Expected ${expected} bits, got ${actual} bits`)}function checkIvLength(enc,iv){if(iv.length<<3!==enc.ivBits)throw new JWEInvalid("Invalid Initialization Vector length")}async function cbcKeySetup(enc,cek,usage){
if(!(cek instanceof Uint8Array))throw new TypeError(invalidKeyInput(cek,"Uint8Array"));let keyLengthBits=enc.cekBits>>1,encKey=await crypto.subtle.importKey("ra\
w",cek.subarray(keyLengthBits>>3),"AES-CBC",!1,[usage]),macKey=await crypto.subtle.importKey("raw",cek.subarray(0,keyLengthBits>>3),{hash:`SHA-${keyLengthBits<<
1}`,name:"HMAC"},!1,["sign"]);return[encKey,macKey,keyLengthBits]}async function cbcHmacTag(macKey,macData,keyLengthBits){return new Uint8Array((await crypto.subtle.
sign("HMAC",macKey,macData)).slice(0,keyLengthBits>>3))}async function timingSafeEqual(a,b){let algorithm={name:"HMAC",hash:"SHA-256"},key=await crypto.subtle.generateKey(algorithm,!1,["sign","verify"]),aHmac=await crypto.
subtle.sign(algorithm,key,a);return crypto.subtle.verify(algorithm,key,aHmac,b)}async function cbcDecrypt(enc,cek,ciphertext,iv,tag2,aad){let[encKey,macKey,keyLengthBits]=await cbcKeySetup(
enc,cek,"decrypt"),al=uint64be(aad.length*8),macData=concat(aad,iv,ciphertext,al),expectedTag=await cbcHmacTag(macKey,macData,keyLengthBits);try{if(await timingSafeEqual(
tag2,expectedTag))return new Uint8Array(await crypto.subtle.decrypt({iv,name:"AES-CBC"},encKey,ciphertext))}catch{}throw new JWEDecryptionFailed}async function decrypt(enc,cek,ciphertext,iv,tag2,aad){if(!isCryptoKey(cek)&&!(cek instanceof Uint8Array))throw new TypeError(invalidKeyInput(cek,"CryptoKey","K\
eyObject","Uint8Array","JSON Web Key"));if(!iv)throw new JWEInvalid("JWE Initialization Vector missing");if(!tag2)throw new JWEInvalid("JWE Authentication Tag m\
issing");if(!enc.cbc&&tag2.length!==16)throw new JWEInvalid("Invalid Authentication Tag length");if(checkIvLength(enc,iv),cek instanceof Uint8Array&&checkCekLength(
cek,enc.cekBits),enc.cbc)return cbcDecrypt(enc,cek,ciphertext,iv,tag2,aad);let encKey=await rawKey(cek,enc.subtle,"decrypt");try{return new Uint8Array(await crypto.
subtle.decrypt({additionalData:aad,iv,name:"AES-GCM",tagLength:128},encKey,concat(ciphertext,tag2)))}catch{throw new JWEDecryptionFailed}}function table(entries){let out={__proto__:null};for(let alg in entries)out[alg]={...entries[alg],alg};return out}var wrap=[["encrypt","wrapKey"],["decrypt","unwrapKey"]],derive=[[],["deriveBits"]],none=[[],[]];function rsaes(bits){return{kty:["RSA"],mode:"key-encryption",subtle:{
name:"RSA-OAEP",hash:`SHA-${bits}`},usages:wrap,ops:["wrapKey","unwrapKey"]}}function ecdh(mode){return{kty:["EC","OKP"],mode,subtle:{name:"ECDH"},resolve:({kty,
crv,asymmetricKeyType})=>{if(crv==="X25519"||asymmetricKeyType==="x25519")return{name:"X25519"};if(kty==="OKP")throw new JOSENotSupported('Invalid or unsupporte\
d JWK "alg" (Algorithm) Parameter value');return{name:"ECDH",namedCurve:crv}},usages:derive,ops:[void 0,"deriveBits"]}}function aeskw(bits,gcm=!1){return{kty:["\
oct"],mode:"key-wrapping",secret:!0,subtle:{name:gcm?"AES-GCM":"AES-KW",length:bits},usages:none,ops:gcm?["encrypt","decrypt"]:["wrapKey","unwrapKey"]}}function pbes2(){
return{kty:["oct"],mode:"key-wrapping",secret:!0,subtle:{name:"PBKDF2"},usages:none,ops:["deriveBits","deriveBits"]}}var JWE=table({dir:{kty:["oct"],mode:"direc\
t-encryption",secret:!0,subtle:{name:"AES-GCM"},usages:none,ops:["encrypt","decrypt"]},"RSA-OAEP":rsaes(1),"RSA-OAEP-256":rsaes(256),"RSA-OAEP-384":rsaes(384),"\
RSA-OAEP-512":rsaes(512),"ECDH-ES":ecdh("direct-key-agreement"),"ECDH-ES+A128KW":ecdh("key-agreement-with-key-wrapping"),"ECDH-ES+A192KW":ecdh("key-agreement-wi\
th-key-wrapping"),"ECDH-ES+A256KW":ecdh("key-agreement-with-key-wrapping"),A128KW:aeskw(128),A192KW:aeskw(192),A256KW:aeskw(256),A128GCMKW:aeskw(128,!0),A192GCMKW:aeskw(
192,!0),A256GCMKW:aeskw(256,!0),"PBES2-HS256+A128KW":pbes2(),"PBES2-HS384+A192KW":pbes2(),"PBES2-HS512+A256KW":pbes2()}),contentOps=["encrypt","decrypt"];function contentEncryption(bits,cbc=!1){
return{kty:["oct"],secret:!0,subtle:{name:cbc?"AES-CBC":"AES-GCM",length:bits},usages:none,ops:contentOps,cekBits:bits,ivBits:cbc?128:96,cbc}}var ENC=table({A128GCM:contentEncryption(
128),A192GCM:contentEncryption(192),A256GCM:contentEncryption(256),"A128CBC-HS256":contentEncryption(256,!0),"A192CBC-HS384":contentEncryption(384,!0),"A256CBC-\
HS512":contentEncryption(512,!0)});function unsupported(parameter,name){throw new JOSENotSupported(`Invalid or unsupported "${parameter}" (JWE ${name}) header v\
alue`)}function jweAlgorithm(alg){return(typeof alg=="string"?JWE[alg]:void 0)??unsupported("alg","Algorithm")}function isJWECEKTransport(algorithm){return algorithm.
mode==="key-wrapping"||algorithm.mode==="key-encryption"||algorithm.mode==="key-agreement-with-key-wrapping"}function jweEncryption(enc){return(typeof enc=="str\
ing"?ENC[enc]:void 0)??unsupported("enc","Encryption Algorithm")}function checkEcdhCryptoKey(key,usage){if(key.algorithm.name!=="ECDH"&&key.algorithm.name!=="X25519")throw new TypeError("CryptoKey does not support this operat\
ion, its algorithm.name must be ECDH or X25519");checkUsage(key,usage)}async function aeskwUnwrap(alg,key,encryptedKey){let cryptoKey=await rawKey(key,jweAlgorithm(alg).subtle,"unwrapKey",!0),cryptoKeyCek=await crypto.subtle.unwrapKey(
"raw",encryptedKey,cryptoKey,"AES-KW",{hash:"SHA-256",name:"HMAC"},!0,["sign"]);return new Uint8Array(await crypto.subtle.exportKey("raw",cryptoKeyCek))}function checkRsaKey(alg,key,usage){
checkCryptoKey(key,jweAlgorithm(alg).subtle,usage),checkModulusLength(alg,key)}async function deriveKey(p2s,alg,p2c,key){if(!(p2s instanceof Uint8Array)||p2s.length<
8)throw new JWEInvalid("PBES2 Salt Input must be 8 or more octets");if(!Number.isSafeInteger(p2c)||Math.sign(p2c)!==1)throw new JWEInvalid("PBES2 Count Input mu\
st be a positive integer");let salt=concat(encode(alg),Uint8Array.of(0),p2s),keyLengthBits=parseInt(alg.slice(13,16),10),subtleAlg={hash:`SHA-${alg.slice(8,11)}`,
iterations:p2c,name:"PBKDF2",salt},cryptoKey=await rawKey(key,jweAlgorithm(alg).subtle,"deriveBits");return new Uint8Array(await crypto.subtle.deriveBits(subtleAlg,
cryptoKey,keyLengthBits))}function lengthAndInput(input){return concat(uint32be(input.length),input)}async function concatKdf(Z,keyDataLength,OtherInfo){let dkLen=keyDataLength>>
3,hashLen=32,reps=Math.ceil(dkLen/hashLen),dk=new Uint8Array(reps*hashLen);for(let i=1;i<=reps;i++){let hashResult=await digest("sha256",concat(uint32be(i),Z,OtherInfo));
dk.set(hashResult,(i-1)*hashLen)}return dk.slice(0,dkLen)}async function ecdhesDeriveKey(publicKey,privateKey,algorithmId,keyDataLength,apu=new Uint8Array,apv=new Uint8Array){
checkEcdhCryptoKey(publicKey),checkEcdhCryptoKey(privateKey,"deriveBits");let otherInfo=concat(lengthAndInput(encode(algorithmId)),lengthAndInput(apu),lengthAndInput(
apv),uint32be(keyDataLength)),Z=new Uint8Array(await crypto.subtle.deriveBits({name:publicKey.algorithm.name,public:publicKey},privateKey,publicKey.algorithm.name===
"X25519"?256:Math.ceil(parseInt(publicKey.algorithm.namedCurve.slice(-3),10)/8)<<3));return concatKdf(Z,keyDataLength,otherInfo)}function assertEcdhKey(key){assertCryptoKey2(
key);let curve=key.algorithm.namedCurve;if(curve!=="P-256"&&curve!=="P-384"&&curve!=="P-521"&&key.algorithm.name!=="X25519")throw new JOSENotSupported("ECDH wit\
h the provided key is not allowed or not supported by your javascript runtime")}function partyInfo(joseHeader,name){let value=joseHeader[name];if(value!==void 0){
if(typeof value!="string")throw new JWEInvalid(`JOSE Header "${name}" (Agreement Party${name==="apu"?"U":"V"}Info) invalid`);return decodeBase64url(value,name,JWEInvalid)}}
function checkPartyInfo(apu,apv){if(!(apu===void 0||apv===void 0||apu.byteLength!==apv.byteLength)){for(let i=0;i<apu.byteLength;i++)if(apu[i]!==apv[i])return;throw new JWEInvalid(
'JOSE Header "apu" and "apv" values must be distinct')}}function assertEncryptedKey(encryptedKey){if(encryptedKey===void 0)throw new JWEInvalid("JWE Encrypted K\
ey missing")}function assertNoEncryptedKey(encryptedKey){if(encryptedKey!==void 0)throw new JWEInvalid("Encountered unexpected JWE Encrypted Key")}function validateMaxPBES2Count(value){
if(value!==void 0&&value!==1/0&&(!Number.isSafeInteger(value)||value<1))throw new TypeError("maxPBES2Count must be a positive safe integer or Infinity")}async function decryptKeyManagement(entry,enc,key,encryptedKey,joseHeader,maxPBES2Count){
let{alg}=entry,mode=entry.mode;if(mode==="direct-encryption")return assertNoEncryptedKey(encryptedKey),key;let direct=mode==="direct-key-agreement";switch(direct?
assertNoEncryptedKey(encryptedKey):assertEncryptedKey(encryptedKey),entry.subtle.name){case"ECDH":{let{epk}=joseHeader;if(!isObject(epk)||["d","k","p","q","dp",
"dq","qi","oth","priv"].some(parameter=>Object.hasOwn(epk,parameter)))throw new JWEInvalid('JOSE Header "epk" (Ephemeral Public Key) missing or invalid');assertEcdhKey(
key);let ephemeralPublicKey=await jwkToKey(entry,epk),partyUInfo=partyInfo(joseHeader,"apu"),partyVInfo=partyInfo(joseHeader,"apv");checkPartyInfo(partyUInfo,partyVInfo);
let derivedKey=await ecdhesDeriveKey(ephemeralPublicKey,key,direct?enc.alg:alg,direct?enc.cekBits:parseInt(alg.slice(-5,-2),10),partyUInfo,partyVInfo);if(direct)
return derivedKey;key=derivedKey;break}case"RSA-OAEP":return assertCryptoKey2(key),checkRsaKey(alg,key,"decrypt"),new Uint8Array(await crypto.subtle.decrypt("RS\
A-OAEP",key,encryptedKey));case"PBKDF2":{if(typeof joseHeader.p2c!="number")throw new JWEInvalid('JOSE Header "p2c" (PBES2 Count) missing or invalid');let p2cLimit=maxPBES2Count??
1e4;if(joseHeader.p2c>p2cLimit)throw new JWEInvalid('JOSE Header "p2c" (PBES2 Count) out is of acceptable bounds');if(typeof joseHeader.p2s!="string")throw new JWEInvalid(
'JOSE Header "p2s" (PBES2 Salt) missing or invalid');let p2s=decodeBase64url(joseHeader.p2s,"p2s",JWEInvalid);key=await deriveKey(p2s,alg,joseHeader.p2c,key);break}case"\
AES-GCM":{if(typeof joseHeader.iv!="string")throw new JWEInvalid('JOSE Header "iv" (Initialization Vector) missing or invalid');if(typeof joseHeader.tag!="strin\
g")throw new JWEInvalid('JOSE Header "tag" (Authentication Tag) missing or invalid');let iv=decodeBase64url(joseHeader.iv,"iv",JWEInvalid),tag2=decodeBase64url(
joseHeader.tag,"tag",JWEInvalid);if(iv.byteLength!==12)throw new JWEInvalid("Invalid Initialization Vector length");if(tag2.byteLength!==16)throw new JWEInvalid(
"Invalid Authentication Tag length");return decrypt(jweEncryption(alg.slice(0,-2)),key,encryptedKey,iv,tag2,new Uint8Array)}}return aeskwUnwrap(alg.slice(-6),key,
encryptedKey)}function validateZip(joseHeader,protectedHeader){if(joseHeader.zip!==void 0&&joseHeader.zip!=="DEF")throw new JOSENotSupported('Unsupported JWE "zip" (Compressi\
on Algorithm) Header Parameter value.');if(joseHeader.zip!==void 0&&!protectedHeader?.zip)throw new JWEInvalid('JWE "zip" (Compression Algorithm) Header Paramet\
er MUST be in a protected header.')}function supported2(name){if(typeof globalThis[name]>"u")throw new JOSENotSupported(`JWE "zip" (Compression Algorithm) Heade\
r Parameter requires the ${name} API.`)}async function transform(stream,input,maxLength=1/0){let writer=stream.writable.getWriter();writer.write(input).catch(()=>{}),
writer.close().catch(()=>{});let chunks=[],length=0,reader=stream.readable.getReader();for(;;){let{value,done}=await reader.read();if(done)break;if(chunks.push(
value),length+=value.byteLength,maxLength!==1/0&&length>maxLength)throw await reader.cancel().catch(()=>{}),new JWEInvalid("Decompressed plaintext exceeded the \
configured limit")}return concat(...chunks)}async function decompress(input,maxLength){return supported2("DecompressionStream"),transform(new DecompressionStream("deflate-raw"),input,maxLength)}function shareJWE(jwe){let{protected:encodedProtected,ciphertext,iv,tag:tag2,aad}=jwe,protectedHeader;return encodedProtected!==void 0&&(protectedHeader=parseJoseHeader(
encodedProtected,JWEInvalid,"JWE Protected Header is invalid")),[protectedHeader,decodeBase64url(ciphertext,"ciphertext",JWEInvalid),iv!==void 0?decodeBase64url(
iv,"iv",JWEInvalid):void 0,tag2!==void 0?decodeBase64url(tag2,"tag",JWEInvalid):void 0,encodeAsciiMember((encodedProtected??"")+(aad!==void 0?`.${aad}`:""),"aad",
JWEInvalid)]}function prepareDecrypt(options){let keyManagementAlgorithms=options&&validateAlgorithms("keyManagementAlgorithms",options.keyManagementAlgorithms),
contentEncryptionAlgorithms=options&&validateAlgorithms("contentEncryptionAlgorithms",options.contentEncryptionAlgorithms),{crit,maxPBES2Count,maxDecompressedLength}=options??
{};validateMaxPBES2Count(maxPBES2Count);let decompressionLimit=maxDecompressedLength??25e4;if(decompressionLimit!==0&&decompressionLimit!==1/0&&(!Number.isSafeInteger(
decompressionLimit)||decompressionLimit<1))throw new TypeError("maxDecompressedLength must be 0, a positive safe integer, or Infinity");return[keyManagementAlgorithms,
contentEncryptionAlgorithms,crit,maxPBES2Count,maxDecompressedLength]}async function decryptJWE(jwe,shared,key,token=shareJWE(jwe)){let[protectedHeader,ciphertext,
iv,tag2,additionalAuthenticatedData]=token,{header,unprotected,aad}=jwe,joseHeader;if(header!==void 0||unprotected!==void 0){if(!isDisjoint(protectedHeader,header,
unprotected))throw new JWEInvalid("JWE Protected, JWE Unprotected Header, and JWE Per-Recipient Unprotected Header Parameter names must be disjoint");joseHeader=
{...protectedHeader,...header,...unprotected}}else joseHeader=protectedHeader??{};let[keyManagementAlgorithms,contentEncryptionAlgorithms,crit,maxPBES2Count,maxDecompressedLength]=shared,
{encrypted_key:encodedKey}=jwe;validateCrit(JWEInvalid,JWE_RECOGNIZED,crit,protectedHeader,joseHeader),validateZip(joseHeader,protectedHeader);let{alg,enc}=joseHeader;
if(typeof alg!="string"||!alg)throw new JWEInvalid("missing JWE Algorithm (alg) in JWE Header");let selected=JWE[alg];if(encodedKey===""&&(!selected||!isJWECEKTransport(
selected)))throw new JWEInvalid("JWE Encrypted Key incorrect type");let integrated=selected?.mode==="integrated-encryption";if(!integrated&&(typeof enc!="string"||
!enc))throw new JWEInvalid("missing JWE Encryption Algorithm (enc) in JWE Header");if(keyManagementAlgorithms&&!keyManagementAlgorithms.has(alg)||!keyManagementAlgorithms&&
alg.startsWith("PBES2"))throw new JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed');let encEntry;if(integrated){if(enc!==void 0)throw new JWEInvalid(
'JWE "enc" (Encryption Algorithm) Header Parameter must not be present for integrated encryption');if(iv?.byteLength)throw new JWEInvalid("JWE Initialization Ve\
ctor must be empty for integrated encryption");if(tag2?.byteLength)throw new JWEInvalid("JWE Authentication Tag must be empty for integrated encryption")}else{if(contentEncryptionAlgorithms&&
!contentEncryptionAlgorithms.has(enc))throw new JOSEAlgNotAllowed('"enc" (Encryption Algorithm) Header Parameter value not allowed');encEntry=jweEncryption(enc)}
let encryptedKey;if(encodedKey!==void 0)try{encryptedKey=decodeBase64url(encodedKey,"encrypted_key",JWEInvalid)}catch(error){if(!selected||!isJWECEKTransport(selected))
throw error;encryptedKey=new Uint8Array}let resolvedKey=!1;typeof key=="function"&&(key=await key(protectedHeader,jwe),resolvedKey=!0);let algEntry=selected??jweAlgorithm(
alg);isJWECEKTransport(algEntry)&&encryptedKey===void 0&&(encryptedKey=new Uint8Array);let k=await prepareKey(algEntry.mode==="direct-encryption"?encEntry:algEntry,
key,"decrypt"),plaintext;if(algEntry.mode==="integrated-encryption")plaintext=await algEntry.decrypt(k,encryptedKey,ciphertext,additionalAuthenticatedData,protectedHeader,
joseHeader);else{let encryption=encEntry,cek;try{cek=await decryptKeyManagement(algEntry,encryption,k,encryptedKey,joseHeader,maxPBES2Count),isJWECEKTransport(algEntry)&&
cek instanceof Uint8Array&&cek.byteLength<<3!==encryption.cekBits&&(cek=generateCek(encryption))}catch(err){if(err instanceof TypeError||err instanceof JWEInvalid||
err instanceof JOSENotSupported)throw err;cek=generateCek(encryption)}plaintext=await decrypt(encryption,cek,ciphertext,iv,tag2,additionalAuthenticatedData)}if(joseHeader.
zip==="DEF"){let decompressionLimit=maxDecompressedLength??25e4;if(decompressionLimit===0)throw new JOSENotSupported('JWE "zip" (Compression Algorithm) Header P\
arameter is not supported.');plaintext=await decompress(plaintext,decompressionLimit).catch(cause=>{throw cause instanceof JWEInvalid?cause:new JWEInvalid("Fail\
ed to decompress plaintext",{cause})})}return{plaintext,...protectedHeader&&{protectedHeader},...aad!==void 0&&{additionalAuthenticatedData:decodeBase64url(aad,
"aad",JWEInvalid)},...unprotected&&{sharedUnprotectedHeader:unprotected},...header&&{unprotectedHeader:header},...resolvedKey&&{key:k}}}async function decryptCompact(jwe,shared,key){
if(jwe instanceof Uint8Array&&(jwe=decoder2.decode(jwe)),typeof jwe!="string")throw new JWEInvalid("Compact JWE must be a string or Uint8Array");let{0:protectedHeader,
1:encryptedKey,2:iv,3:ciphertext,4:tag2,length}=jwe.split(".");if(length!==5)throw new JWEInvalid("Invalid Compact JWE");return decryptJWE({ciphertext,iv:iv||void 0,
protected:protectedHeader,tag:tag2||void 0,encrypted_key:encryptedKey||void 0},shared,key)}async function compactDecrypt(jwe,key,options){return decryptCompact(jwe,prepareDecrypt(options),key)}var headers,USER_AGENT2;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(USER_AGENT2="openid-client/v6.8.9",headers={"user-agent":USER_AGENT2});
var int=config=>props.get(config),props;function ClientSecretPost2(clientSecret){if(clientSecret!==void 0)return ClientSecretPost(clientSecret);let cache2=new WeakMap;
return(as,client,body,headers2)=>{let auth;return(auth=cache2.get(client))||(assertString2(client.client_secret,'"metadata.client_secret"'),auth=ClientSecretPost(
client.client_secret),cache2.set(client,auth)),auth(as,client,body,headers2)}}function assertString2(input,it){if(typeof input!="string")throw CodedTypeError2(`${it}\
 must be a string`,ERR_INVALID_ARG_TYPE2);if(input.length===0)throw CodedTypeError2(`${it} must not be empty`,ERR_INVALID_ARG_VALUE2)}function ClientSecretBasic2(clientSecret){
if(clientSecret!==void 0)return ClientSecretBasic(clientSecret);let cache2=new WeakMap;return(as,client,body,headers2)=>{let auth;return(auth=cache2.get(client))||
(assertString2(client.client_secret,'"metadata.client_secret"'),auth=ClientSecretBasic(client.client_secret),cache2.set(client,auth)),auth(as,client,body,headers2)}}
function ClientSecretJwt2(clientSecret,options){if(clientSecret!==void 0)return ClientSecretJwt(clientSecret,options);let cache2=new WeakMap;return(as,client,body,headers2)=>{
let auth;return(auth=cache2.get(client))||(assertString2(client.client_secret,'"metadata.client_secret"'),auth=ClientSecretJwt(client.client_secret,options),cache2.
set(client,auth)),auth(as,client,body,headers2)}}function None2(){return None()}function PrivateKeyJwt2(clientPrivateKey,options){return PrivateKeyJwt(clientPrivateKey,
options)}function TlsClientAuth2(){return TlsClientAuth()}var skipStateCheck2=skipStateCheck,skipSubjectCheck2=skipSubjectCheck,customFetch2=customFetch,modifyAssertion2=modifyAssertion,
clockSkew2=clockSkew,clockTolerance2=clockTolerance,ERR_INVALID_ARG_VALUE2="ERR_INVALID_ARG_VALUE",ERR_INVALID_ARG_TYPE2="ERR_INVALID_ARG_TYPE";function CodedTypeError2(message2,code,cause){
let err=new TypeError(message2,{cause});return Object.assign(err,{code}),err}function calculatePKCECodeChallenge2(codeVerifier){return calculatePKCECodeChallenge(
codeVerifier)}function randomPKCECodeVerifier(){return generateRandomCodeVerifier()}function randomNonce(){return generateRandomNonce()}function randomState(){return generateRandomState()}
var ClientError=class extends Error{code;constructor(message2,options){super(message2,options),this.name=this.constructor.name,this.code=options?.code,Error.captureStackTrace?.(
this,this.constructor)}},decoder3=new TextDecoder;function e(msg,cause,code){return new ClientError(msg,{cause,code})}function errorHandler(err){if(err instanceof
TypeError||err instanceof ClientError||err instanceof ResponseBodyError||err instanceof AuthorizationResponseError||err instanceof WWWAuthenticateChallengeError)
throw err;if(err instanceof OperationProcessingError)switch(err.code){case HTTP_REQUEST_FORBIDDEN:throw e("only requests to HTTPS are allowed",err,err.code);case REQUEST_PROTOCOL_FORBIDDEN:
throw e("only requests to HTTP or HTTPS are allowed",err,err.code);case RESPONSE_IS_NOT_CONFORM:throw e("unexpected HTTP response status code",err.cause,err.code);case RESPONSE_IS_NOT_JSON:
throw e("unexpected response content-type",err.cause,err.code);case PARSE_ERROR:throw e("parsing error occured",err,err.code);case INVALID_RESPONSE:throw e("inv\
alid response encountered",err,err.code);case JWT_CLAIM_COMPARISON:throw e("unexpected JWT claim value encountered",err,err.code);case JSON_ATTRIBUTE_COMPARISON:
throw e("unexpected JSON attribute value encountered",err,err.code);case JWT_TIMESTAMP_CHECK:throw e("JWT timestamp claim value failed validation",err,err.code);default:
throw e(err.message,err,err.code)}if(err instanceof UnsupportedOperationError)throw e("unsupported operation",err,err.code);if(err instanceof DOMException)switch(err.
name){case"OperationError":throw e("runtime operation error",err,UNSUPPORTED_OPERATION);case"NotSupportedError":throw e("runtime unsupported operation",err,UNSUPPORTED_OPERATION);case"\
TimeoutError":throw e("operation timed out",err,"OAUTH_TIMEOUT");case"AbortError":throw e("operation aborted",err,"OAUTH_ABORT")}throw new ClientError("somethin\
g went wrong",{cause:err})}function randomDPoPKeyPair(alg,options){return generateKeyPair(alg??"ES256",{extractable:options?.extractable}).catch(errorHandler)}function handleEntraId(server,as,options){
return server.origin==="https://login.microsoftonline.com"&&(!options?.algorithm||options.algorithm==="oidc")?(as[kEntraId]=!0,!0):!1}function handleB2Clogin(server,options){
return!!(server.hostname.endsWith(".b2clogin.com")&&(!options?.algorithm||options.algorithm==="oidc"))}async function dynamicClientRegistration(server,metadata,clientAuthentication,options){
let as;options?.flag===retry?as=options.as:as=await performDiscovery2(server,options);let clockSkew3=metadata[clockSkew]??0,clockTolerance3=metadata[clockTolerance]??
30;metadata=structuredClone(metadata),metadata[clockSkew]=clockSkew3,metadata[clockTolerance]=clockTolerance3;let timeout=options?.timeout??30,signal3=AbortSignal.
timeout(timeout*1e3),registered;try{registered=await dynamicClientRegistrationRequest(as,metadata,{initialAccessToken:options?.initialAccessToken,DPoP:options?.
DPoP,headers:new Headers(headers),[customFetch]:options?.[customFetch2],[allowInsecureRequests]:options?.execute?.includes(allowInsecureRequests2),signal:signal3}).
then(processDynamicClientRegistrationResponse)}catch(err){if(retryable(err,options))return dynamicClientRegistration(server,metadata,clientAuthentication,{...options,
flag:retry,as});errorHandler(err)}registered[clockSkew]=clockSkew3,registered[clockTolerance]=clockTolerance3;let instance=new Configuration(as,registered.client_id,
registered,clientAuthentication),internals=int(instance);if(options?.[customFetch2]&&(internals.fetch=options[customFetch2]),options?.timeout!==void 0&&(internals.
timeout=options.timeout),options?.execute)for(let extension of options.execute)extension(instance);return instance}async function discovery(server,clientId,metadata,clientAuthentication,options){
let as=await performDiscovery2(server,options),instance=new Configuration(as,clientId,metadata,clientAuthentication),internals=int(instance);if(options?.[customFetch2]&&
(internals.fetch=options[customFetch2]),options?.timeout!==void 0&&(internals.timeout=options.timeout),options?.execute)for(let extension of options.execute)extension(
instance);return instance}async function performDiscovery2(server,options){if(!(server instanceof URL))throw CodedTypeError2('"server" must be an instance of UR\
L',ERR_INVALID_ARG_TYPE2);let resolve=!server.href.includes("/.well-known/"),timeout=options?.timeout??30,signal3=AbortSignal.timeout(timeout*1e3),as=await(resolve?
discoveryRequest(server,{algorithm:options?.algorithm,[customFetch]:options?.[customFetch2],[allowInsecureRequests]:options?.execute?.includes(allowInsecureRequests2),
signal:signal3,headers:new Headers(headers)}):(options?.[customFetch2]||fetch)((checkProtocol(server,!options?.execute?.includes(allowInsecureRequests2)),server.
href),{headers:Object.fromEntries(new Headers({accept:"application/json",...headers}).entries()),body:void 0,method:"GET",redirect:"manual",signal:signal3})).then(
response=>processDiscoveryResponse(_nodiscoverycheck,response)).catch(errorHandler);return resolve&&new URL(as.issuer).href!==server.href&&(handleEntraId(server,
as,options)||handleB2Clogin(server,options)||(()=>{throw new ClientError("discovered metadata issuer does not match the expected issuer",{code:JSON_ATTRIBUTE_COMPARISON,
cause:{expected:server.href,body:as,attribute:"issuer"}})})()),as}function isRsaOaep(input){return input.name==="RSA-OAEP"}function isEcdh(input){return input.name===
"ECDH"}var ecdhEs="ECDH-ES",ecdhEsA128Kw="ECDH-ES+A128KW",ecdhEsA192Kw="ECDH-ES+A192KW",ecdhEsA256Kw="ECDH-ES+A256KW";function checkEcdhAlg(algs,alg,pk){switch(alg){case void 0:
algs.add(ecdhEs),algs.add(ecdhEsA128Kw),algs.add(ecdhEsA192Kw),algs.add(ecdhEsA256Kw);break;case ecdhEs:case ecdhEsA128Kw:case ecdhEsA192Kw:case ecdhEsA256Kw:algs.
add(alg);break;default:throw CodedTypeError2("invalid key alg",ERR_INVALID_ARG_VALUE2,{pk})}}function enableDecryptingResponses(config,contentEncryptionAlgorithms=[
"A128GCM","A192GCM","A256GCM","A128CBC-HS256","A192CBC-HS384","A256CBC-HS512"],...keys){if(int(config).decrypt!==void 0)throw new TypeError("enableDecryptingRes\
ponses can only be called on a given Configuration instance once");if(keys.length===0)throw CodedTypeError2("no keys were provided",ERR_INVALID_ARG_VALUE2);let algs=new Set,
normalized=[];for(let pk of keys){let key;if("key"in pk?(key={key:pk.key},typeof pk.alg=="string"&&(key.alg=pk.alg),typeof pk.kid=="string"&&(key.kid=pk.kid)):key=
{key:pk},key.key.type!=="private")throw CodedTypeError2("only private keys must be provided",ERR_INVALID_ARG_VALUE2);if(isRsaOaep(key.key.algorithm))switch(key.
key.algorithm.hash.name){case"SHA-1":case"SHA-256":case"SHA-384":case"SHA-512":{let alg="RSA-OAEP",sha;if((sha=parseInt(key.key.algorithm.hash.name.slice(-3),10))&&
(alg=`${alg}-${sha}`),key.alg||=alg,alg!==key.alg)throw CodedTypeError2("invalid key alg",ERR_INVALID_ARG_VALUE2,{pk});algs.add(key.alg);break}default:throw CodedTypeError2(
"only SHA-512, SHA-384, SHA-256, and SHA-1 RSA-OAEP keys are supported",ERR_INVALID_ARG_VALUE2)}else if(isEcdh(key.key.algorithm)){if(key.key.algorithm.namedCurve!==
"P-256")throw CodedTypeError2("Only P-256 ECDH keys are supported",ERR_INVALID_ARG_VALUE2);checkEcdhAlg(algs,key.alg,pk)}else if(key.key.algorithm.name==="X2551\
9")checkEcdhAlg(algs,key.alg,pk);else throw CodedTypeError2("only RSA-OAEP, ECDH, or X25519 keys are supported",ERR_INVALID_ARG_VALUE2);normalized.push(key)}int(
config).decrypt=async jwe=>decrypt2(normalized,jwe,contentEncryptionAlgorithms,[...algs]).catch(errorHandler)}function checkCryptoKey2(key,alg,epk){if(alg.startsWith(
"RSA-OAEP"))return key.algorithm.name==="RSA-OAEP";if(alg.startsWith("ECDH-ES")){if(key.algorithm.name!=="ECDH"&&key.algorithm.name!=="X25519")return!1;if(key.algorithm.
name==="ECDH")return epk?.crv===key.algorithm.namedCurve;if(key.algorithm.name==="X25519")return epk?.crv==="X25519"}return!1}function selectCryptoKeyForDecryption(keys,alg,kid,epk){
let{0:key,length}=keys.filter(key2=>kid!==void 0&&kid!==key2.kid||key2.alg&&alg!==key2.alg?!1:checkCryptoKey2(key2.key,alg,epk));if(!key)throw e("no applicable \
decryption key selected",void 0,"OAUTH_DECRYPTION_FAILED");if(length!==1)throw e("multiple applicable decryption keys selected",void 0,"OAUTH_DECRYPTION_FAILED");
return key.key}async function decrypt2(keys,jwe,contentEncryptionAlgorithms,keyManagementAlgorithms){return decoder3.decode((await compactDecrypt(jwe,header=>{let{
kid,alg,epk}=header;return selectCryptoKeyForDecryption(keys,alg,kid,epk)},{keyManagementAlgorithms,contentEncryptionAlgorithms}).catch(err=>{if(err instanceof JOSEError)
throw e("decryption failed",err,"OAUTH_DECRYPTION_FAILED");errorHandler(err)})).plaintext)}function getServerHelpers(metadata){return{supportsPKCE:{__proto__:null,
value(method="S256"){return metadata.code_challenge_methods_supported?.includes(method)===!0}}}}function addServerHelpers(metadata){Object.defineProperties(metadata,
getServerHelpers(metadata))}var kEntraId=Symbol(),Configuration=class{constructor(server,clientId,metadata,clientAuthentication){if(typeof clientId!="string"||!clientId.
length)throw CodedTypeError2('"clientId" must be a non-empty string',ERR_INVALID_ARG_TYPE2);if(typeof metadata=="string"&&(metadata={client_secret:metadata}),metadata?.
client_id!==void 0&&clientId!==metadata.client_id)throw CodedTypeError2('"clientId" and "metadata.client_id" must be the same',ERR_INVALID_ARG_VALUE2);let client={
...structuredClone(metadata),client_id:clientId};client[clockSkew]=metadata?.[clockSkew]??0,client[clockTolerance]=metadata?.[clockTolerance]??30;let auth;clientAuthentication?
auth=clientAuthentication:typeof client.client_secret=="string"&&client.client_secret.length?auth=ClientSecretPost2(client.client_secret):auth=None2();let c=Object.
freeze(client),clone=structuredClone(server);kEntraId in server&&(clone[_expectedIssuer]=({claims:{tid}})=>server.issuer.replace("{tenantid}",tid));let as=Object.
freeze(clone);props||=new WeakMap,props.set(this,{__proto__:null,as,c,auth,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){let metadata=structuredClone(int(
this).as);return addServerHelpers(metadata),metadata}clientMetadata(){return structuredClone(int(this).c)}get timeout(){return int(this).timeout}set timeout(value){
int(this).timeout=value}get[customFetch2](){return int(this).fetch}set[customFetch2](value){int(this).fetch=value}};Object.freeze(Configuration.prototype);function getHelpers(response){
let exp;return response.expires_in!==void 0&&(exp=Date.now()+response.expires_in*1e3),{expiresIn:{__proto__:null,value(){if(exp){let now=Date.now();return exp>now?
Math.floor((exp-now)/1e3):0}}},claims:{__proto__:null,value(){return getValidatedIdTokenClaims(response)}}}}function addHelpers(response){Object.defineProperties(
response,getHelpers(response))}function getDPoPHandle(config,keyPair,options){return checkConfig(config),DPoP(int(config).c,keyPair,options)}async function handleRetryAfter(response,currentInterval,signal3,throwIfInvalid=!1){
let retryAfter=response.headers.get("retry-after")?.trim();if(retryAfter===void 0)return;let delaySeconds;if(/^\d+$/.test(retryAfter))delaySeconds=parseInt(retryAfter,
10);else{let retryDate=new Date(retryAfter);if(Number.isFinite(retryDate.getTime())){let now=new Date,delayMs=retryDate.getTime()-now.getTime();delayMs>0&&(delaySeconds=
Math.ceil(delayMs/1e3))}}if(throwIfInvalid&&!Number.isFinite(delaySeconds))throw new OperationProcessingError("invalid Retry-After header value",{cause:response});
delaySeconds>currentInterval&&await wait(delaySeconds-currentInterval,signal3)}function wait(duration,signal3){return new Promise((resolve,reject)=>{let waitStep=remaining=>{
try{signal3.throwIfAborted()}catch(err){reject(err);return}if(remaining<=0){resolve();return}let currentWait=Math.min(remaining,5);setTimeout(()=>waitStep(remaining-
currentWait),currentWait*1e3)};waitStep(duration)})}function pollRequestSignal(pollingSignal,timeout){let timeoutSignal=signal2(timeout);if(!timeoutSignal)return{
signal:pollingSignal,cleanup(){}};let controller=new AbortController,abort=event=>{let source=event.target;controller.abort(source.reason)};return pollingSignal.
aborted?controller.abort(pollingSignal.reason):timeoutSignal.aborted?controller.abort(timeoutSignal.reason):(pollingSignal.addEventListener("abort",abort,{once:!0}),
timeoutSignal.addEventListener("abort",abort,{once:!0})),{signal:controller.signal,cleanup(){pollingSignal.removeEventListener("abort",abort),timeoutSignal.removeEventListener(
"abort",abort)}}}async function pollGrant(config,authorizationResponse,grantCode,request,processResponse,parameters,options){let requestParameters=new URLSearchParams(
parameters),interval=authorizationResponse.interval??5,pollingSignal=options?.signal??AbortSignal.timeout(authorizationResponse.expires_in*1e3);for(;;){try{await wait(
interval,pollingSignal)}catch(error){errorHandler(error)}let{as,c,auth,fetch:fetch2,tlsOnly,nonRepudiation,timeout,decrypt:decrypt3}=int(config),requestSignal=pollRequestSignal(
pollingSignal,timeout);try{let response=await request(as,c,auth,grantCode,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,additionalParameters:requestParameters,
DPoP:options?.DPoP,headers:new Headers(headers),signal:requestSignal.signal}).catch(errorHandler);if(response.status===503&&response.headers.has("retry-after")){
await response.body?.cancel(),await handleRetryAfter(response,interval,pollingSignal,!0),options={...options,flag:void 0};continue}let result;try{result=await processResponse(
as,c,response,{[jweDecrypt]:decrypt3})}catch(error){if(retryable(error,options)){options={...options,flag:retry};continue}if(error instanceof ResponseBodyError&&
(error.error==="slow_down"||error.error==="authorization_pending")){error.error==="slow_down"&&(interval+=5),await handleRetryAfter(error.response,interval,pollingSignal),
options={...options,flag:void 0};continue}errorHandler(error)}return result.id_token&&await nonRepudiation?.(response),addHelpers(result),result}finally{requestSignal.
cleanup()}}}async function pollDeviceAuthorizationGrant(config,deviceAuthorizationResponse,parameters,options){return checkConfig(config),pollGrant(config,deviceAuthorizationResponse,
deviceAuthorizationResponse.device_code,deviceCodeGrantRequest,processDeviceCodeResponse,parameters,options)}async function initiateDeviceAuthorization(config,parameters){
checkConfig(config);let{as,c,auth,fetch:fetch2,tlsOnly,timeout}=int(config);return deviceAuthorizationRequest(as,c,auth,parameters,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,
headers:new Headers(headers),signal:signal2(timeout)}).then(response=>processDeviceAuthorizationResponse(as,c,response)).catch(errorHandler)}async function initiateBackchannelAuthentication(config,parameters){
checkConfig(config);let{as,c,auth,fetch:fetch2,tlsOnly,timeout}=int(config);return backchannelAuthenticationRequest(as,c,auth,parameters,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,
headers:new Headers(headers),signal:signal2(timeout)}).then(response=>processBackchannelAuthenticationResponse(as,c,response)).catch(errorHandler)}async function pollBackchannelAuthenticationGrant(config,backchannelAuthenticationResponse,parameters,options){
return checkConfig(config),pollGrant(config,backchannelAuthenticationResponse,backchannelAuthenticationResponse.auth_req_id,backchannelAuthenticationGrantRequest,
processBackchannelAuthenticationGrantResponse,parameters,options)}function allowInsecureRequests2(config){int(config).tlsOnly=!1}function setJwksCache2(config,jwksCache2){
int(config).jwksCache=structuredClone(jwksCache2)}function getJwksCache(config){let cache2=int(config).jwksCache;if(cache2.uat)return cache2}function enableNonRepudiationChecks(config){
checkConfig(config),int(config).nonRepudiation=response=>{let{as,fetch:fetch2,tlsOnly,timeout,jwksCache:jwksCache2}=int(config);return validateApplicationLevelSignature(
as,response,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,headers:new Headers(headers),signal:signal2(timeout),[jwksCache]:jwksCache2}).catch(errorHandler)}}
function useJwtResponseMode(config){checkConfig(config);let{hybrid,implicit}=int(config);if(hybrid||implicit)throw e("JARM cannot be combined with a hybrid or i\
mplicit response types",void 0,UNSUPPORTED_OPERATION);int(config).jarm=(authorizationResponse,expectedState)=>validateJARMResponse(config,authorizationResponse,
expectedState)}function enableDetachedSignatureResponseChecks(config){if(!int(config).hybrid)throw e('"code id_token" response type must be configured to be use\
d first',void 0,UNSUPPORTED_OPERATION);int(config).hybrid=(authorizationResponse,expectedNonce,expectedState,maxAge)=>validateCodeIdTokenResponse2(config,authorizationResponse,
expectedNonce,expectedState,maxAge,!0)}async function implicitAuthentication(config,currentUrl,expectedNonce,checks){if(checkConfig(config),!(currentUrl instanceof
URL)&&!webInstanceOf(currentUrl,"Request"))throw CodedTypeError2('"currentUrl" must be an instance of URL, or Request',ERR_INVALID_ARG_TYPE2);if(typeof expectedNonce!=
"string")throw CodedTypeError2('"expectedNonce" must be a string',ERR_INVALID_ARG_TYPE2);let{as,c,fetch:fetch2,tlsOnly,timeout,decrypt:decrypt3,implicit,jwksCache:jwksCache2}=int(
config);if(!implicit)throw new TypeError("implicitAuthentication() cannot be used by clients using flows other than response_type=id_token");let params;if(currentUrl instanceof
URL)params=new URLSearchParams(currentUrl.hash.slice(1));else{let request=currentUrl;switch(request.method){case"GET":params=new URLSearchParams(new URL(request.
url).hash.slice(1));break;case"POST":params=new URLSearchParams(await formPostResponse(request));break;default:throw CodedTypeError2("unexpected Request HTTP me\
thod",ERR_INVALID_ARG_VALUE2)}}try{{let decoy=new URLSearchParams(params);decoy.delete("id_token"),validateAuthResponse({...as,authorization_response_iss_parameter_supported:void 0},
c,decoy,checks?.expectedState)}{let decoy=new Response(JSON.stringify({access_token:"decoy",token_type:"bearer",id_token:params.get("id_token")}),{headers:new Headers(
{"content-type":"application/json"})}),ref=await processAuthorizationCodeResponse(as,c,decoy,{expectedNonce,maxAge:checks?.maxAge,[jweDecrypt]:decrypt3});return await validateApplicationLevelSignature(
as,decoy,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,headers:new Headers(headers),signal:signal2(timeout),[jwksCache]:jwksCache2}),getValidatedIdTokenClaims(
ref)}}catch(err){errorHandler(err)}}function useCodeIdTokenResponseType(config){checkConfig(config);let{jarm,implicit}=int(config);if(jarm||implicit)throw e('"c\
ode id_token" response type cannot be combined with JARM or implicit response type',void 0,UNSUPPORTED_OPERATION);int(config).hybrid=(authorizationResponse,expectedNonce,expectedState,maxAge)=>validateCodeIdTokenResponse2(
config,authorizationResponse,expectedNonce,expectedState,maxAge,!1)}function useIdTokenResponseType(config){checkConfig(config);let{jarm,hybrid}=int(config);if(jarm||
hybrid)throw e('"id_token" response type cannot be combined with JARM or hybrid response type',void 0,UNSUPPORTED_OPERATION);int(config).implicit=!0}function stripParams(url){
return url=new URL(url),url.search="",url.hash="",url.href}function webInstanceOf(input,toStringTag){try{return Object.getPrototypeOf(input)[Symbol.toStringTag]===
toStringTag}catch{return!1}}async function authorizationCodeGrant(config,currentUrl,checks,tokenEndpointParameters,options){if(checkConfig(config),options?.flag!==
retry&&!(currentUrl instanceof URL)&&!webInstanceOf(currentUrl,"Request"))throw CodedTypeError2('"currentUrl" must be an instance of URL, or Request',ERR_INVALID_ARG_TYPE2);
let authResponse,redirectUri,{as,c,auth,fetch:fetch2,tlsOnly,jarm,hybrid,nonRepudiation,timeout,decrypt:decrypt3,implicit}=int(config);if(options?.flag===retry)
authResponse=options.authResponse,redirectUri=options.redirectUri;else{if(!(currentUrl instanceof URL)){let request=currentUrl;switch(currentUrl=new URL(currentUrl.
url),request.method){case"GET":break;case"POST":let params=new URLSearchParams(await formPostResponse(request));if(hybrid)currentUrl.hash=params.toString();else
for(let[k,v]of params.entries())currentUrl.searchParams.append(k,v);break;default:throw CodedTypeError2("unexpected Request HTTP method",ERR_INVALID_ARG_VALUE2)}}
switch(redirectUri=stripParams(currentUrl),!0){case!!jarm:authResponse=await jarm(currentUrl,checks?.expectedState);break;case!!hybrid:authResponse=await hybrid(
currentUrl,checks?.expectedNonce,checks?.expectedState,checks?.maxAge);break;case!!implicit:throw new TypeError("authorizationCodeGrant() cannot be used by resp\
onse_type=id_token clients");default:try{authResponse=validateAuthResponse(as,c,currentUrl.searchParams,checks?.expectedState)}catch(err){errorHandler(err)}}}let response=await authorizationCodeGrantRequest(
as,c,auth,authResponse,redirectUri,checks?.pkceCodeVerifier||nopkce,{additionalParameters:tokenEndpointParameters,[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,
DPoP:options?.DPoP,headers:new Headers(headers),signal:signal2(timeout)}).catch(errorHandler);(typeof checks?.expectedNonce=="string"||typeof checks?.maxAge=="n\
umber")&&(checks.idTokenExpected=!0);let p=processAuthorizationCodeResponse(as,c,response,{expectedNonce:checks?.expectedNonce,maxAge:checks?.maxAge,requireIdToken:checks?.
idTokenExpected,[jweDecrypt]:decrypt3}),result;try{result=await p}catch(err){if(retryable(err,options))return authorizationCodeGrant(config,void 0,checks,tokenEndpointParameters,
{...options,flag:retry,authResponse,redirectUri});errorHandler(err)}return result.id_token&&await nonRepudiation?.(response),addHelpers(result),result}async function validateJARMResponse(config,authorizationResponse,expectedState){
let{as,c,fetch:fetch2,tlsOnly,timeout,decrypt:decrypt3,jwksCache:jwksCache2}=int(config);return validateJwtAuthResponse(as,c,authorizationResponse,expectedState,
{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,headers:new Headers(headers),signal:signal2(timeout),[jweDecrypt]:decrypt3,[jwksCache]:jwksCache2}).catch(
errorHandler)}async function validateCodeIdTokenResponse2(config,authorizationResponse,expectedNonce,expectedState,maxAge,fapi){if(typeof expectedNonce!="string")
throw CodedTypeError2('"expectedNonce" must be a string',ERR_INVALID_ARG_TYPE2);if(expectedState!==void 0&&typeof expectedState!="string")throw CodedTypeError2(
'"expectedState" must be a string',ERR_INVALID_ARG_TYPE2);let{as,c,fetch:fetch2,tlsOnly,timeout,decrypt:decrypt3,jwksCache:jwksCache2}=int(config);return(fapi?validateDetachedSignatureResponse:
validateCodeIdTokenResponse)(as,c,authorizationResponse,expectedNonce,expectedState,maxAge,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,headers:new Headers(
headers),signal:signal2(timeout),[jweDecrypt]:decrypt3,[jwksCache]:jwksCache2}).catch(errorHandler)}async function refreshTokenGrant(config,refreshToken,parameters,options){
checkConfig(config),parameters=new URLSearchParams(parameters);let{as,c,auth,fetch:fetch2,tlsOnly,nonRepudiation,timeout,decrypt:decrypt3}=int(config),response=await refreshTokenGrantRequest(
as,c,auth,refreshToken,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,additionalParameters:parameters,DPoP:options?.DPoP,headers:new Headers(headers),signal:signal2(
timeout)}).catch(errorHandler),p=processRefreshTokenResponse(as,c,response,{[jweDecrypt]:decrypt3}),result;try{result=await p}catch(err){if(retryable(err,options))
return refreshTokenGrant(config,refreshToken,parameters,{...options,flag:retry});errorHandler(err)}return result.id_token&&await nonRepudiation?.(response),addHelpers(
result),result}async function clientCredentialsGrant(config,parameters,options){checkConfig(config),parameters=new URLSearchParams(parameters);let{as,c,auth,fetch:fetch2,
tlsOnly,timeout}=int(config),response=await clientCredentialsGrantRequest(as,c,auth,parameters,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,DPoP:options?.
DPoP,headers:new Headers(headers),signal:signal2(timeout)}).catch(errorHandler),p=processClientCredentialsResponse(as,c,response),result;try{result=await p}catch(err){
if(retryable(err,options))return clientCredentialsGrant(config,parameters,{...options,flag:retry});errorHandler(err)}return addHelpers(result),result}function buildAuthorizationUrl(config,parameters){
checkConfig(config);let{as,c,tlsOnly,hybrid,jarm,implicit}=int(config),authorizationEndpoint=resolveEndpoint(as,"authorization_endpoint",!1,tlsOnly);if(parameters=
new URLSearchParams(parameters),parameters.has("client_id")||parameters.set("client_id",c.client_id),!parameters.has("request_uri")&&!parameters.has("request")){
if(parameters.has("response_type")||parameters.set("response_type",hybrid?"code id_token":implicit?"id_token":"code"),implicit&&!parameters.has("nonce"))throw CodedTypeError2(
"response_type=id_token clients must provide a nonce parameter in their authorization request parameters",ERR_INVALID_ARG_VALUE2);jarm&&parameters.set("response\
_mode","jwt")}for(let[k,v]of parameters.entries())authorizationEndpoint.searchParams.append(k,v);return authorizationEndpoint}async function buildAuthorizationUrlWithJAR(config,parameters,signingKey,options){
if(checkConfig(config),parameters=buildAuthorizationUrl(config,parameters).searchParams,!signingKey)throw CodedTypeError2('"signingKey" must be provided',ERR_INVALID_ARG_VALUE2);
let{as,c}=int(config),request=await issueRequestObject(as,c,parameters,signingKey,options).catch(errorHandler);return buildAuthorizationUrl(config,{request})}async function buildAuthorizationUrlWithPAR(config,parameters,options){
checkConfig(config);let authorizationEndpoint=buildAuthorizationUrl(config,parameters),{as,c,auth,fetch:fetch2,tlsOnly,timeout}=int(config),response=await pushedAuthorizationRequest(
as,c,auth,authorizationEndpoint.searchParams,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,DPoP:options?.DPoP,headers:new Headers(headers),signal:signal2(
timeout)}).catch(errorHandler),p=processPushedAuthorizationResponse(as,c,response),result;try{result=await p}catch(err){if(retryable(err,options))return buildAuthorizationUrlWithPAR(
config,parameters,{...options,flag:retry});errorHandler(err)}return buildAuthorizationUrl(config,{request_uri:result.request_uri})}function buildEndSessionUrl(config,parameters){
checkConfig(config);let{as,c,tlsOnly}=int(config),endSessionEndpoint=resolveEndpoint(as,"end_session_endpoint",!1,tlsOnly);parameters=new URLSearchParams(parameters),
parameters.has("client_id")||parameters.set("client_id",c.client_id);for(let[k,v]of parameters.entries())endSessionEndpoint.searchParams.append(k,v);return endSessionEndpoint}
function checkConfig(input){if(!(input instanceof Configuration))throw CodedTypeError2('"config" must be an instance of Configuration',ERR_INVALID_ARG_TYPE2);if(Object.
getPrototypeOf(input)!==Configuration.prototype)throw CodedTypeError2("subclassing Configuration is not allowed",ERR_INVALID_ARG_VALUE2)}function signal2(timeout){
return timeout?AbortSignal.timeout(timeout*1e3):void 0}async function fetchUserInfo(config,accessToken,expectedSubject,options){checkConfig(config);let{as,c,fetch:fetch2,
tlsOnly,nonRepudiation,timeout,decrypt:decrypt3}=int(config),response=await userInfoRequest(as,c,accessToken,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,
DPoP:options?.DPoP,headers:new Headers(headers),signal:signal2(timeout)}).catch(errorHandler),exec=processUserInfoResponse(as,c,expectedSubject,response,{[jweDecrypt]:decrypt3}),
result;try{result=await exec}catch(err){if(retryable(err,options))return fetchUserInfo(config,accessToken,expectedSubject,{...options,flag:retry});errorHandler(
err)}return getContentType(response)==="application/jwt"&&await nonRepudiation?.(response),result}function retryable(err,options){return options?.DPoP&&options.
flag!==retry?isDPoPNonceError(err):!1}async function tokenIntrospection(config,token,parameters){checkConfig(config);let{as,c,auth,fetch:fetch2,tlsOnly,nonRepudiation,
timeout,decrypt:decrypt3}=int(config),response=await introspectionRequest(as,c,auth,token,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,additionalParameters:new URLSearchParams(
parameters),headers:new Headers(headers),signal:signal2(timeout)}).catch(errorHandler),result=await processIntrospectionResponse(as,c,response,{[jweDecrypt]:decrypt3}).
catch(errorHandler);return getContentType(response)==="application/token-introspection+jwt"&&await nonRepudiation?.(response),result}var retry=Symbol();async function genericGrantRequest(config,grantType,parameters,options){
checkConfig(config);let{as,c,auth,fetch:fetch2,tlsOnly,timeout,decrypt:decrypt3,nonRepudiation}=int(config),response=await genericTokenEndpointRequest(as,c,auth,
grantType,new URLSearchParams(parameters),{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,DPoP:options?.DPoP,headers:new Headers(headers),signal:signal2(
timeout)}).catch(errorHandler),recognizedTokenTypes;grantType==="urn:ietf:params:oauth:grant-type:token-exchange"&&(recognizedTokenTypes={n_a:()=>{}});let p=processGenericTokenEndpointResponse(
as,c,response,{[jweDecrypt]:decrypt3,recognizedTokenTypes}),result;try{result=await p}catch(err){if(retryable(err,options))return genericGrantRequest(config,grantType,
parameters,{...options,flag:retry});errorHandler(err)}return result.id_token&&await nonRepudiation?.(response),addHelpers(result),result}async function tokenRevocation(config,token,parameters){
checkConfig(config);let{as,c,auth,fetch:fetch2,tlsOnly,timeout}=int(config);return revocationRequest(as,c,auth,token,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,
additionalParameters:new URLSearchParams(parameters),headers:new Headers(headers),signal:signal2(timeout)}).then(processRevocationResponse).catch(errorHandler)}
async function fetchProtectedResource(config,accessToken,url,method,body,headers2,options){checkConfig(config),headers2||=new Headers,USER_AGENT2&&!headers2.has(
"user-agent")&&headers2.set("user-agent",USER_AGENT2);let{fetch:fetch2,tlsOnly,timeout}=int(config),exec=protectedResourceRequest(accessToken,method,url,headers2,
body,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,DPoP:options?.DPoP,signal:signal2(timeout)}),result;try{result=await exec}catch(err){if(retryable(err,
options))return fetchProtectedResource(config,accessToken,url,method,body,headers2,{...options,flag:retry});errorHandler(err)}return result}var socks$=__toESM(require_build());var dist_exports={};__export(dist_exports,{SocksProxyAgent:()=>SocksProxyAgent});var import_socks=__toESM(require_index_js(),1);var net=__toESM(__nccwpck_require__(278),1),http2=__toESM(require_http(),1),import_https=__toESM(require_https(),1);var http=__toESM(require_http(),1),https=__toESM(require_https(),1);var INTERNAL=Symbol("AgentBaseInternalState"),Agent2=class extends http2.Agent{constructor(opts){super(opts),this[INTERNAL]={}}isSecureEndpoint(options){if(options){
if(typeof options.secureEndpoint=="boolean")return options.secureEndpoint;if(typeof options.protocol=="string")return options.protocol==="https:"}let{stack}=new Error;
return typeof stack!="string"?!1:stack.split(`
`).some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}incrementSockets(name){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;
this.sockets[name]||(this.sockets[name]=[]);let fakeSocket=new net.Socket({writable:!1});return this.sockets[name].push(fakeSocket),this.totalSocketCount++,fakeSocket}decrementSockets(name,socket){
if(!this.sockets[name]||socket===null)return;let sockets=this.sockets[name],index2=sockets.indexOf(socket);index2!==-1&&(sockets.splice(index2,1),this.totalSocketCount--,
sockets.length===0&&delete this.sockets[name])}getName(options){return this.isSecureEndpoint(options)?import_https.Agent.prototype.getName.call(this,options):super.
getName(options)}createSocket(req,options,cb){let connectOpts={...options,secureEndpoint:this.isSecureEndpoint(options)},name=this.getName(connectOpts),fakeSocket=this.
incrementSockets(name);Promise.resolve().then(()=>this.connect(req,connectOpts)).then(socket=>{if(this.decrementSockets(name,fakeSocket),typeof socket.addRequest==
"function")try{return socket.addRequest(req,connectOpts)}catch(err){return cb(err)}this[INTERNAL].currentSocket=socket,super.createSocket(req,options,cb)},err=>{
this.decrementSockets(name,fakeSocket),cb(err)})}createConnection(){let socket=this[INTERNAL].currentSocket;if(this[INTERNAL].currentSocket=void 0,!socket)throw new Error(
"No socket was returned in the `connect()` function");return socket}get defaultPort(){return this[INTERNAL].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(v){
this[INTERNAL]&&(this[INTERNAL].defaultPort=v)}get protocol(){return this[INTERNAL].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(v){this[INTERNAL]&&
(this[INTERNAL].protocol=v)}};var import_debug=__toESM(require_src(),1),dns=__toESM(__nccwpck_require__(250),1),net2=__toESM(__nccwpck_require__(278),1),tls=__toESM(require_tls(),1),import_url=__nccwpck_require__(16),debug=(0,import_debug.default)(
"socks-proxy-agent"),setServernameFromNonIpHost=options=>options.servername===void 0&&options.host&&!net2.isIP(options.host)?{...options,servername:options.host}:
options;function parseSocksURL(url){let lookup2=!1,type=5,host=url.hostname,port=parseInt(url.port,10)||1080;switch(url.protocol.replace(":","")){case"socks4":lookup2=
!0,type=4;break;case"socks4a":type=4;break;case"socks5":lookup2=!0,type=5;break;case"socks":type=5;break;case"socks5h":type=5;break;default:throw new TypeError(
`A "socks" protocol must be specified! Got: ${String(url.protocol)}`)}let proxy={host,port,type};return url.username&&Object.defineProperty(proxy,"userId",{value:decodeURIComponent(
url.username),enumerable:!1}),url.password!=null&&Object.defineProperty(proxy,"password",{value:decodeURIComponent(url.password),enumerable:!1}),{lookup:lookup2,
proxy}}var SocksProxyAgent=class extends Agent2{constructor(uri,opts){super(opts);let url=typeof uri=="string"?new import_url.URL(uri):uri,{proxy,lookup:lookup2}=parseSocksURL(
url);this.shouldLookup=lookup2,this.proxy=proxy,this.proxyUrl=url.href,this.timeout=opts?.timeout??null,this.socketOptions=opts?.socketOptions??null}async connect(req,opts){
let{shouldLookup,proxy,timeout}=this;if(!opts.host)throw new Error("No `host` defined!");let{host}=opts,{port,lookup:lookupFn=dns.lookup}=opts;shouldLookup&&(host=
await new Promise((resolve,reject)=>{lookupFn(host,{},(err,address)=>{err?reject(err):resolve(typeof address=="string"?address:address[0].address)})}));let socksOpts={
proxy,destination:{host,port:typeof port=="number"?port:parseInt(port,10)},command:"connect",timeout:timeout??void 0,socket_options:this.socketOptions??void 0},
cleanup=tlsSocket=>{req.destroy(),socket.destroy(),tlsSocket&&tlsSocket.destroy()};debug("Creating socks proxy connection: %o",socksOpts);let{socket}=await import_socks.SocksClient.
createConnection(socksOpts);if(debug("Successfully created socks proxy connection"),req.emit("proxy",{proxy:this.proxyUrl,socket}),timeout!==null&&(socket.setTimeout(
timeout),socket.on("timeout",()=>cleanup())),opts.secureEndpoint){debug("Upgrading socket connection to TLS");let tlsSocket=tls.connect({...omit(setServernameFromNonIpHost(
opts),"host","path","port"),socket});return tlsSocket.once("error",error=>{debug("Socket TLS error",error.message),cleanup(tlsSocket)}),tlsSocket}return socket}};
SocksProxyAgent.protocols=["socks","socks4","socks4a","socks5","socks5h"];function omit(obj,...keys){let ret={},key;for(key in obj)keys.includes(key)||(ret[key]=
obj[key]);return ret}0&&(0);


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
/******/ 	var __webpack_exports__ = __nccwpck_require__(448);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;